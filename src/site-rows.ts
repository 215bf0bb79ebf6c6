import { site } from '../site.config.ts';
import type { Dataset } from './data/dataset.ts';
import { origin } from './tables/table.ts';
import { namedRowProblems, type NamedRow } from './data/named-rows.ts';
import type { Problem } from './data/problem.ts';
import { workOutAll } from './findings/checks/work-out.ts';
import { publishedSectors } from './findings/uncovered-sectors.ts';

const rule = (setting: string, id: string, valued: boolean): NamedRow => ({ setting, table: 'rules', id, ...(valued ? { filled: ['value', 'unit'] } : {}) });

const { rights, sectorEstimate: estimate } = site;

const ALWAYS: readonly NamedRow[] = [
  { setting: 'highestClaim', table: 'coverage', id: site.highestClaim, filled: ['rate_percent'] },
  { setting: 'contribution', table: 'rules', id: site.contribution, filled: ['value'], is: { kind: 'contribution', unit: 'idr_per_month' } },
  rule('rights.deathBenefit', rights.deathBenefit, true),
  ...Object.entries(rights.deathBenefitParts).map(([name, id]) => rule(`rights.deathBenefitParts.${name}`, id, true)),
  rule('rights.accidentDeath', rights.accidentDeath, true),
  rule('rights.accidentDisability', rights.accidentDisability, true),
  rule('rights.relief', rights.relief, true),
  rule('rights.reliefExcludes', rights.reliefExcludes, false),
  { setting: 'rights.openQuestion', table: 'gaps', id: rights.openQuestion },
  ...rights.payers.map((id) => rule('rights.payers', id, false)),
];

const FOR_THE_ESTIMATE: readonly NamedRow[] = [
  { setting: 'sectorEstimate.allWork', table: 'employment', id: estimate.allWork, filled: ['informal_percent|formal_percent'], is: { industry: 'all', place: site.province } },
  { setting: 'sectorEstimate.agriculture', table: 'employment', id: estimate.agriculture, filled: ['share_percent'], is: { industry: 'A', place: site.province } },
  ...Object.entries(estimate.others).map(([name, id]): NamedRow => ({ setting: `sectorEstimate.others.${name}`, table: 'employment', id, filled: ['share_percent'], is: { place: site.province } })),
  { setting: 'sectorEstimate.informalInAgriculture', table: 'employment', id: estimate.informalInAgriculture, filled: ['informal_percent|formal_percent'], is: { industry: 'A', place: site.province } },
  { setting: 'sectorEstimate.provinceWorkers', table: 'workforce', id: estimate.provinceWorkers, filled: ['workers'], is: { concept: 'working', place: site.province } },
  { setting: 'sectorEstimate.capitalWorkers', table: 'workforce', id: estimate.capitalWorkers, filled: ['workers'], is: { concept: 'working' } },
  { setting: 'sectorEstimate.marker', table: 'employment', id: estimate.marker, filled: ['share_percent'], is: { industry: 'A' } },
  ...estimate.coverageElsewhere.flat().map((id): NamedRow => ({ setting: 'sectorEstimate.coverageElsewhere', table: 'coverage', id, filled: ['rate_percent|covered_workers'] })),
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

/** What keeps the tables from being the tables of this site: rows that its settings name, and the figure that it is about. */
export const siteProblems = (data: Dataset, folder: string): Problem[] => [
  ...namedRowProblems(data, ALWAYS),
  // A published table by sector replaces the estimate, which then needs no rows.
  ...(publishedSectors(data, site.place).length === 0 ? namedRowProblems(data, FOR_THE_ESTIMATE) : []),
  ...(data.coverage.some((row) => row.place === site.place && row.basis === 'ucj' && row.segment === 'all' && row.stage === 'published' && row.rate_percent !== null)
    ? []
    : [{ file: `${folder}/coverage.csv`, column: 'rate_percent', message: `has no published rate for ${site.place} (basis ucj, segment all); the site is about that figure` }]),
  ...data.enrolment
    .filter((row) => row.place === site.place && row.workers === 0)
    .map((row) => ({ file: `${folder}/enrolment.csv`, column: 'workers', value: row.id, message: 'enrols nobody; a group has one worker or more' })),
  ...outdatedExplanations(data, folder),
];
