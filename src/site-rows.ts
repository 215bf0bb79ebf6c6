import { site } from '../site.config.ts';
import { newestRelease, type Dataset } from './data/dataset.ts';
import { namedRowProblems, type NamedRow } from './data/named-rows.ts';
import type { Problem } from './data/problem.ts';
import { workOutAll } from './findings/checks/work-out.ts';
import { inForce } from './findings/in-force.ts';
import { publishedSectors } from './findings/uncovered-sectors.ts';
import { origin } from './tables/table.ts';
import type { RowOf } from './tables/tables.ts';

/** A rule that a sentence speaks of: what it prints has to be filled, and in the unit that its words say. */
const rule = (
  setting: string,
  id: string,
  { filled = [], is = {} }: Pick<NamedRow, 'filled' | 'is'> = {},
): NamedRow => ({ setting, table: 'rules', id, filled, is });
const RUPIAH = { filled: ['value', 'unit'], is: { kind: 'benefit', unit: 'idr' } } as const;
const TIMES_WAGE = { filled: ['value', 'unit'], is: { kind: 'benefit', unit: 'times_reported_wage' } } as const;
const NAMED = { filled: ['regulation'] } as const;

const { rights, sectorEstimate: estimate } = site;

const ALWAYS: readonly NamedRow[] = [
  { setting: 'highestClaim', table: 'coverage', id: site.highestClaim, filled: ['rate_percent'] },
  {
    setting: 'contribution',
    table: 'rules',
    id: site.contribution,
    filled: ['value'],
    is: { kind: 'contribution', unit: 'idr_per_month' },
  },
  rule('rights.deathBenefit', rights.deathBenefit, { ...RUPIAH, filled: [...RUPIAH.filled, 'regulation'] }),
  ...Object.entries(rights.deathBenefitParts).map(([name, id]) => rule(`rights.deathBenefitParts.${name}`, id, RUPIAH)),
  rule('rights.accidentDeath', rights.accidentDeath, TIMES_WAGE),
  rule('rights.accidentDisability', rights.accidentDisability, TIMES_WAGE),
  rule('rights.relief', rights.relief, {
    filled: ['value', 'unit', 'regulation', 'valid_from'],
    is: { kind: 'discount', unit: 'percent' },
  }),
  rule('rights.reliefExcludes', rights.reliefExcludes, NAMED),
  { setting: 'rights.openQuestion', table: 'gaps', id: rights.openQuestion },
  ...rights.payers.map((id) => rule('rights.payers', id, NAMED)),
];

const FOR_THE_ESTIMATE: readonly NamedRow[] = [
  {
    setting: 'sectorEstimate.allWork',
    table: 'employment',
    id: estimate.allWork,
    filled: ['informal_percent|formal_percent'],
    is: { industry: 'all', place: site.province },
  },
  {
    setting: 'sectorEstimate.agriculture',
    table: 'employment',
    id: estimate.agriculture,
    filled: ['share_percent'],
    is: { industry: 'A', place: site.province },
  },
  ...Object.entries(estimate.others).map(([name, id]): NamedRow => ({
    setting: `sectorEstimate.others.${name}`,
    table: 'employment',
    id,
    filled: ['share_percent'],
    is: { place: site.province },
  })),
  {
    setting: 'sectorEstimate.informalInAgriculture',
    table: 'employment',
    id: estimate.informalInAgriculture,
    filled: ['informal_percent|formal_percent'],
    is: { industry: 'A', place: site.province },
  },
  {
    setting: 'sectorEstimate.provinceWorkers',
    table: 'workforce',
    id: estimate.provinceWorkers,
    filled: ['workers'],
    is: { concept: 'working', place: site.province },
  },
  {
    setting: 'sectorEstimate.capitalWorkers',
    table: 'workforce',
    id: estimate.capitalWorkers,
    filled: ['workers'],
    is: { concept: 'working' },
  },
  {
    setting: 'sectorEstimate.marker',
    table: 'employment',
    id: estimate.marker,
    filled: ['share_percent'],
    is: { industry: 'A' },
  },
  ...estimate.coverageElsewhere.flat().map((id): NamedRow => ({
    setting: 'sectorEstimate.coverageElsewhere',
    table: 'coverage',
    id,
    filled: ['rate_percent|covered_workers'],
  })),
];

/** An explanation is written for one verdict; beside another one it says the opposite of the arithmetic above it. */
const outdatedExplanations = (data: Dataset, folder: string): Problem[] =>
  workOutAll(data)
    .filter(({ check, outcome }) => check.verdict !== outcome.verdict)
    .map(({ check, outcome }) => ({
      file: `${folder}/checks.csv`,
      line: check[origin].line,
      column: 'verdict',
      value: check.verdict,
      message: `is what ${check.id} was explained for, and its figures now give ${outcome.verdict}; correct the figure that changed, or write the explanation anew and set verdict to ${outcome.verdict}`,
    }));

const ruleProblem = (folder: string, row: RowOf<'rules'>, column: 'value' | 'valid_to', message: string): Problem => ({
  file: `${folder}/rules.csv`,
  line: row[origin].line,
  column,
  value: row[origin].cells[column] ?? '',
  message,
});

/** Sentences say what a benefit is made of, and what is paid each month: the amounts have to add up, and the contribution to hold. */
const brokenSentences = (data: Dataset, folder: string): Problem[] => {
  const ruleOf = (id: string) => data.rules.find((row) => row.id === id);
  const whole = ruleOf(rights.deathBenefit);
  const parts = Object.values(rights.deathBenefitParts).flatMap((id) => ruleOf(id) ?? []);
  const sum = parts.reduce((total, { value }) => total + (value ?? 0), 0);
  const contribution = ruleOf(site.contribution);
  const today = newestRelease(data).date;
  return [
    ...(whole && parts.length === Object.keys(rights.deathBenefitParts).length && whole.value !== sum
      ? [
          ruleProblem(
            folder,
            whole,
            'value',
            `is not the ${sum} that its parts ${parts.map(({ id }) => id).join(', ')} make; correct one of them`,
          ),
        ]
      : []),
    ...(contribution && inForce(contribution, today) !== 'now'
      ? [
          ruleProblem(
            folder,
            contribution,
            'valid_to',
            `leaves ${contribution.id} without force on the day of the newest release (${today}); name the contribution that holds in site.config.ts`,
          ),
        ]
      : []),
  ];
};

/** What keeps the tables from being the tables of this site: rows that its settings name, and the figure that it is about. */
export const siteProblems = (data: Dataset, folder: string): Problem[] => [
  ...namedRowProblems(data, ALWAYS),
  // A published table by sector replaces the estimate, which then needs no rows.
  ...(publishedSectors(data, site.place).length === 0 ? namedRowProblems(data, FOR_THE_ESTIMATE) : []),
  ...(data.coverage.some(
    (row) =>
      row.place === site.place &&
      row.basis === 'ucj' &&
      row.segment === 'all' &&
      row.stage === 'published' &&
      row.rate_percent !== null,
  )
    ? []
    : [
        {
          file: `${folder}/coverage.csv`,
          column: 'rate_percent',
          message: `has no published rate for ${site.place} (basis ucj, segment all); the site is about that figure`,
        },
      ]),
  ...data.enrolment
    .filter((row) => row.place === site.place && row.workers === 0)
    .map((row) => ({
      file: `${folder}/enrolment.csv`,
      column: 'workers',
      value: row.id,
      message: 'enrols nobody; a group has one worker or more',
    })),
  ...brokenSentences(data, folder),
  ...outdatedExplanations(data, folder),
];
