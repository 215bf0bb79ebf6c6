import type { Message } from './text-forms.ts';
import { chartFrameWords } from './words/chart-frame.ts';
import { chartLabelsWords } from './words/chart-labels.ts';
import { checksWords } from './words/checks.ts';
import { compareWords } from './words/compare.ts';
import { comparisonWords } from './words/comparison.ts';
import { contributionFundingWords } from './words/contribution-funding.ts';
import { coveragePageWords } from './words/coverage-page.ts';
import { coverageProgressWords } from './words/coverage-progress.ts';
import { budgetByStageWords } from './words/budget-by-stage.ts';
import { budgetWords } from './words/budget.ts';
import { dataWords } from './words/data.ts';
import { enrolmentByFundWords } from './words/enrolment-by-fund.ts';
import { dataFilesWords } from './words/data-files.ts';
import { frameWords } from './words/frame.ts';
import { glossaryPublicWords } from './words/glossary-public.ts';
import { glossaryWorkersWords } from './words/glossary-workers.ts';
import { denominatorsWords } from './words/denominators.ts';
import { fundedPeriodsWords } from './words/funded-periods.ts';
import { homeWords } from './words/home.ts';
import { letterWords } from './words/letter.ts';
import { methodNotesWords } from './words/method-notes.ts';
import { methodsWords } from './words/methods.ts';
import { releasesWords } from './words/releases.ts';
import { rightsWords } from './words/rights.ts';
import { sectorsPageWords } from './words/sectors-page.ts';
import { sourcesWords } from './words/sources.ts';
import { spendingSharesWords } from './words/spending-shares.ts';
import { takeAwayWords } from './words/take-away.ts';
import { uncoveredBySectorWords } from './words/uncovered-by-sector.ts';
import { unpublishedWords } from './words/unpublished.ts';

/** The rooms of `words/`, by the name of their file: one for each page or chart. */
export const rooms = {
  frame: frameWords,
  home: homeWords,
  'coverage-page': coveragePageWords,
  'sectors-page': sectorsPageWords,
  budget: budgetWords,
  compare: compareWords,
  checks: checksWords,
  unpublished: unpublishedWords,
  letter: letterWords,
  rights: rightsWords,
  data: dataWords,
  'data-files': dataFilesWords,
  sources: sourcesWords,
  methods: methodsWords,
  'glossary-workers': glossaryWorkersWords,
  'glossary-public': glossaryPublicWords,
  'method-notes': methodNotesWords,
  releases: releasesWords,
  'coverage-progress': coverageProgressWords,
  'uncovered-by-sector': uncoveredBySectorWords,
  'contribution-funding': contributionFundingWords,
  'enrolment-by-fund': enrolmentByFundWords,
  'budget-by-stage': budgetByStageWords,
  'spending-shares': spendingSharesWords,
  denominators: denominatorsWords,
  'funded-periods': fundedPeriodsWords,
  comparison: comparisonWords,
  'chart-labels': chartLabelsWords,
  'chart-frame': chartFrameWords,
  'take-away': takeAwayWords,
} as const;

/** Every sentence of the site, in both languages. Slots in braces are filled by figures, dates and names. */
const all = {
  ...frameWords,
  ...homeWords,
  ...coveragePageWords,
  ...sectorsPageWords,
  ...budgetWords,
  ...compareWords,
  ...checksWords,
  ...unpublishedWords,
  ...letterWords,
  ...rightsWords,
  ...dataWords,
  ...dataFilesWords,
  ...sourcesWords,
  ...methodsWords,
  ...glossaryWorkersWords,
  ...glossaryPublicWords,
  ...methodNotesWords,
  ...releasesWords,
  ...coverageProgressWords,
  ...uncoveredBySectorWords,
  ...contributionFundingWords,
  ...enrolmentByFundWords,
  ...budgetByStageWords,
  ...spendingSharesWords,
  ...denominatorsWords,
  ...fundedPeriodsWords,
  ...comparisonWords,
  ...chartLabelsWords,
  ...chartFrameWords,
  ...takeAwayWords,
} as const;

export type MessageKey = keyof typeof all;
export const messages = all satisfies Readonly<Record<string, Message>>;
