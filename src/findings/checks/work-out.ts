import { rowOf, type Dataset } from '../../data/dataset.ts';
import { memoised } from '../../memoised.ts';
import { checkKinds } from '../../tables/check-kinds.ts';
import type { CheckKind, ComparedRow, Outcome } from '../../tables/check-kinds/define-check.ts';
import { operandsOf, parseOperands, settingsOf } from '../../tables/check-operands.ts';
import type { RowOf, TableName } from '../../tables/tables.ts';

/** A check of the ledger with what it finds. */
export interface WorkedCheck {
  readonly check: RowOf<'checks'>;
  readonly outcome: Outcome;
}

/** Works out one check of the ledger, whose rows reading has made sure of. */
const workOut = (data: Dataset, check: RowOf<'checks'>): Outcome => {
  const kind: CheckKind = checkKinds[check.kind];
  const parsed = parseOperands(check.operands) ?? [];
  const settings = settingsOf(parsed);
  const rows = parsed
    .filter((operand) => 'role' in operand)
    .map(({ role, table, id }) => ({ role, row: rowOf(data, table as TableName, id) as ComparedRow }));
  const numbers = Object.keys(kind.settings ?? {}).map((name) => [name, Number(settings[name])]);
  return kind.workOut(operandsOf(kind, settings, rows), Object.fromEntries(numbers));
};

/** Every check of the ledger with its outcome, in the order of the table. */
export const workOutAll = memoised((data: Dataset): readonly WorkedCheck[] =>
  data.checks.map((check) => ({ check, outcome: workOut(data, check) })),
);
