import { rowOf, type Dataset } from '../../data/dataset.ts';
import { checkKinds } from '../../tables/check-kinds.ts';
import type { CheckKind, Tested } from '../../tables/check-kinds/define-check.ts';
import { rowsNamed } from '../../tables/check-operands.ts';
import { origin } from '../../tables/table.ts';
import type { TableName } from '../../tables/tables.ts';
import type { WorkedCheck } from './work-out.ts';

/** What a check comes to, strongest first: of a statement that several checks test, the strongest is told. */
export const findings = ['contradiction', 'undecided', 'plan', 'reading', 'agreement'] as const;
export type Finding = (typeof findings)[number];

/** What fails when the figures of a check do not fit: what its row says, or else what its kind tests. */
export const testedBy = ({ check }: WorkedCheck): Tested =>
  check.tests ?? (checkKinds[check.kind] as CheckKind).tests ?? 'publications';

/** A test of a reading is one whatever it gives: it says nothing of what was published. */
export const findingOf = (worked: WorkedCheck): Finding => {
  const tested = testedBy(worked);
  if (tested === 'reading') return 'reading';
  const { verdict } = worked.outcome;
  if (verdict === 'fits') return 'agreement';
  return tested === 'plan' ? 'plan' : verdict === 'undecided' ? 'undecided' : 'contradiction';
};

/** Checks of one statement, counted once, that of the strongest finding first. */
export interface Statement {
  readonly checks: readonly WorkedCheck[];
  readonly finding: Finding;
}

const strengthOf = (worked: WorkedCheck): number => findings.indexOf(findingOf(worked));

/** Order of checks: the strongest finding first. */
export const byStrength = (a: WorkedCheck, b: WorkedCheck): number => strengthOf(a) - strengthOf(b);

/** Where a check stands before others: those that matter most have a number, the rest follow in their order. */
const leadOf = ({ checks }: Statement): number => Math.min(...checks.map(({ check }) => check.lead ?? Infinity));

/** Whether a statement is one of those that matter most. */
export const isLead = (statement: Statement): boolean => leadOf(statement) < Infinity;

/** The statements that checks test, those that matter most first. */
export const statementsOf = (worked: readonly WorkedCheck[]): readonly Statement[] =>
  [...Map.groupBy(worked, ({ check }) => check.statement ?? check).values()]
    .map((checks): Statement => {
      const strongestFirst = checks.toSorted(byStrength);
      return { checks: strongestFirst, finding: findingOf(strongestFirst[0]!) };
    })
    .map((statement) => ({ statement, lead: leadOf(statement) }))
    .sort((a, b) => (a.lead === b.lead ? 0 : a.lead - b.lead))
    .map(({ statement }) => statement);

/** The statements of each finding, strongest first. */
export const statementsByFinding = (
  worked: readonly WorkedCheck[],
): Readonly<Record<Finding, readonly Statement[]>> => {
  const statements = statementsOf(worked);
  const of = (finding: Finding) => statements.filter((statement) => statement.finding === finding);
  return {
    contradiction: of('contradiction'),
    undecided: of('undecided'),
    plan: of('plan'),
    reading: of('reading'),
    agreement: of('agreement'),
  };
};

/** Parts the checks into those that use a figure of a place, and the others; the order is kept. */
export const checksAbout = (
  data: Dataset,
  worked: readonly WorkedCheck[],
  place: string,
): { here: readonly WorkedCheck[]; elsewhere: readonly WorkedCheck[] } => {
  const isHere = ({ check }: WorkedCheck) =>
    rowsNamed(check.operands).some(
      ({ table, id }) => rowOf(data, table as TableName, id)[origin].cells.place === place,
    );
  return { here: worked.filter(isHere), elsewhere: worked.filter((each) => !isHere(each)) };
};
