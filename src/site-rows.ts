import { newestRelease, rowOf, type Dataset } from './data/dataset.ts';
import type { Problem } from './data/problem.ts';
import type { AnyRow } from './data/read-table.ts';
import { rowsInRole, type RoleOf, type TableWithRoles } from './data/roles.ts';
import { workOutAll } from './findings/checks/work-out.ts';
import { holdTogether, ruleNow } from './findings/in-force.ts';
import type { SiteSettings } from './settings.ts';
import { rowsNamed } from './tables/check-operands.ts';
import { origin } from './tables/table.ts';
import type { RowOf, TableName } from './tables/tables.ts';

/** What a row has to hold to play its part: it is calculated with, or a sentence prints it in the unit that its words say. */
interface Needs {
  /** Columns of which each is filled; `a|b` means one of the two. */
  readonly filled?: readonly string[];
  /** Values that other cells of the row have to have. */
  readonly is?: Readonly<Record<string, string>>;
  /** True for a part that several rows play at once. */
  readonly many?: true;
}

type AllNeeds = { readonly [Name in TableWithRoles]: { readonly [Role in RoleOf<Name>]: Needs } };

const RUPIAH: Needs = { filled: ['value', 'unit'], is: { kind: 'benefit', unit: 'idr' } };
const TIMES_WAGE: Needs = { filled: ['value', 'unit'], is: { kind: 'benefit', unit: 'times_reported_wage' } };
const NAMED: Needs = { filled: ['regulation'] };
const COVERED = ['rate_percent|covered_workers'];
const RATE: Needs = { filled: COVERED, many: true };
const INFORMALITY = ['informal_percent|formal_percent'];

const needsOf = ({ province }: SiteSettings): AllNeeds => ({
  coverage: {
    highest_claim: { filled: ['rate_percent'] },
    informal_among_uncovered: { filled: ['rate_percent'], is: { basis: 'uncovered_share', place: province } },
    formal_in_province: { filled: COVERED, is: { place: province } },
    all_in_province: { filled: COVERED, is: { segment: 'all', place: province } },
    formal_elsewhere: RATE,
    informal_elsewhere: RATE,
  },
  rules: {
    contribution: { filled: ['value'], is: { kind: 'contribution', unit: 'idr_per_month' } },
    death_benefit: { ...RUPIAH, filled: ['value', 'unit', 'regulation'] },
    death_at_once: RUPIAH,
    death_monthly: RUPIAH,
    death_funeral: RUPIAH,
    death_waiting: { filled: ['value', 'unit', 'regulation'], is: { kind: 'benefit', unit: 'months' } },
    death_early: RUPIAH,
    accident_treatment: NAMED,
    accident_death: TIMES_WAGE,
    accident_disability: TIMES_WAGE,
    relief: { filled: ['value', 'unit', 'regulation', 'valid_from'], is: { kind: 'discount', unit: 'percent' } },
    relief_exclusion: NAMED,
    payer: { ...NAMED, many: true },
    employer_duty: { ...NAMED, many: true },
  },
  gaps: { rights_open_question: {} },
  employment: {
    all_work: { filled: INFORMALITY, is: { industry: 'all', place: province } },
    agriculture: { filled: ['share_percent'], is: { industry: 'A', place: province } },
    other_sector: { filled: ['share_percent'], is: { place: province }, many: true },
    informal_in_agriculture: { filled: INFORMALITY, is: { industry: 'A', place: province } },
    upper_marker: { filled: ['share_percent'], is: { industry: 'A' } },
  },
  workforce: {
    province_workers: { filled: ['workers'], is: { concept: 'working', place: province } },
    capital_workers: { filled: ['workers'], is: { concept: 'working' } },
  },
});

/** A row as one of a table with roles. */
type RowWithRole = AnyRow & { readonly role: string | null };

/** A rule plays its part while it is in force; what is in force after it takes the part over. */
const playTogether = (table: string, a: RowWithRole, b: RowWithRole): boolean =>
  table !== 'rules' || holdTogether(a as unknown as RowOf<'rules'>, b as unknown as RowOf<'rules'>);

const rivalFault = (table: string, rival: RowWithRole): string =>
  `is the part of ${rival.id} already; leave it to one of the two rows${table === 'rules' ? ', or end the older rule the day before the newer one begins' : ''}`;

const faultOf = (row: RowWithRole, { filled = [], is = {} }: Needs): string | null => {
  const lacking = filled.find((either) => either.split('|').every((column) => row[column] === null));
  if (lacking) return `needs ${lacking.replace('|', ' or ')} to be filled; fill it, or give the part to another row`;
  const other = Object.entries(is).find(([column, value]) => row[column] !== value);
  return other
    ? `needs ${other[0]} to be ${other[1]}, and here it is ${String(row[other[0]])}; give the part to another row`
    : null;
};

/** Rows that do not hold what their part needs, and parts that two rows want to play. */
const roleProblems = (data: Dataset, settings: SiteSettings, folder: string): Problem[] =>
  Object.entries(needsOf(settings)).flatMap(([table, needs]) => {
    const rows = (data[table as TableWithRoles] as unknown as readonly RowWithRole[]).filter(
      ({ role }) => role !== null,
    );
    return rows.flatMap((row): Problem[] => {
      const need = (needs as Readonly<Record<string, Needs>>)[row.role!]!;
      const rival = rows
        .slice(0, rows.indexOf(row))
        .find((other) => !need.many && other.role === row.role && playTogether(table, row, other));
      const message = rival ? rivalFault(table, rival) : faultOf(row, need);
      return message === null
        ? []
        : [{ file: `${folder}/${table}.csv`, line: row[origin].line, column: 'role', value: row.role!, message }];
    });
  });

/** The rows that a check compares, where a person finds them: `enrolment.csv:9 (enr008)`. */
const comparedRows = (data: Dataset, operands: string): string =>
  rowsNamed(operands)
    .map(({ table, id }) => `${table}.csv:${rowOf(data, table as TableName, id)[origin].line} (${id})`)
    .join(', ');

/** An explanation is written for one verdict; beside another one it says the opposite of the arithmetic above it. */
const outdatedExplanations = (data: Dataset, folder: string): Problem[] =>
  workOutAll(data)
    .filter(({ check, outcome }) => check.verdict !== outcome.verdict)
    .map(({ check, outcome }) => ({
      file: `${folder}/checks.csv`,
      line: check[origin].line,
      column: 'verdict',
      value: check.verdict,
      message: `is what ${check.id} was explained for, and its figures now give ${outcome.verdict}; correct the one that changed, in ${comparedRows(data, check.operands)}, or write the explanation anew and set verdict to ${outcome.verdict}`,
    }));

const ruleProblem = (folder: string, row: RowOf<'rules'>, column: 'value' | 'valid_to', message: string): Problem => ({
  file: `${folder}/rules.csv`,
  line: row[origin].line,
  column,
  value: row[origin].cells[column] ?? '',
  message,
});

/** A sentence says what the death benefit is made of: the amounts have to add up. */
const deathBenefitProblems = (data: Dataset, folder: string): Problem[] => {
  const whole = ruleNow(data, 'death_benefit');
  const parts = (['death_at_once', 'death_monthly', 'death_funeral'] as const).map((role) => ruleNow(data, role));
  const there = parts.filter((part) => part !== null);
  const sum = there.reduce((total, { value }) => total + (value ?? 0), 0);
  return whole && there.length === parts.length && whole.value !== sum
    ? [
        ruleProblem(
          folder,
          whole,
          'value',
          `is not the ${sum} that its parts ${there.map(({ id }) => id).join(', ')} make; correct one of them`,
        ),
      ]
    : [];
};

/** Where contributions are named at all, one holds on the day of the newest release. */
const contributionProblems = (data: Dataset, folder: string): Problem[] => {
  const { date } = newestRelease(data);
  const contributions = rowsInRole(data, 'rules', 'contribution');
  const last = contributions.at(-1);
  if (last === undefined || ruleNow(data, 'contribution')) return [];
  return [
    ruleProblem(
      folder,
      last,
      'valid_to',
      `leaves no contribution in force on the day of the newest release (${date}); give the role contribution to the rule that holds`,
    ),
  ];
};

/** A name that is set aside for examples: nobody publishes there. */
const EXAMPLE_HOST = /(?:^|\.)example\.com$/;
/** Sites that are set aside likewise are made up, and so may their sources be. */
const MADE_UP_SITE = /\.(?:example|invalid|test)$/;

/** A source is published by somebody else, on a site that there is. */
const sourceProblems = ({ sources }: Dataset, { address }: SiteSettings, folder: string): Problem[] => {
  const own = new URL(address).host;
  return sources.flatMap((row): Problem[] => {
    const { host } = new URL(row.url);
    const message =
      host === own
        ? 'leads to this site itself; write the address of the document that it took the figure from'
        : EXAMPLE_HOST.test(host) && !MADE_UP_SITE.test(own)
          ? 'is an address for examples; write the one of the document'
          : null;
    return message === null
      ? []
      : [{ file: `${folder}/sources.csv`, line: row[origin].line, column: 'url', value: row.url, message }];
  });
};

/** What keeps the tables from being the tables of this site: rows that cannot play their part, or no figure that it is about. */
export const siteProblems = (data: Dataset, settings: SiteSettings, folder: string): Problem[] => [
  ...roleProblems(data, settings, folder),
  ...(data.coverage.some(
    (row) =>
      row.place === settings.place &&
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
          message: `has no published rate for ${settings.place} (basis ucj, segment all); the site is about that figure`,
        },
      ]),
  ...data.enrolment
    .filter((row) => row.place === settings.place && row.workers === 0)
    .map((row) => ({
      file: `${folder}/enrolment.csv`,
      line: row[origin].line,
      column: 'workers',
      value: row[origin].cells.workers!,
      message: 'enrols nobody; a group has one worker or more',
    })),
  ...sourceProblems(data, settings, folder),
  ...deathBenefitProblems(data, folder),
  ...contributionProblems(data, folder),
  ...outdatedExplanations(data, folder),
];
