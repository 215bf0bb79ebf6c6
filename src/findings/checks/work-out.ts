import type { Dataset } from '../../data/dataset.ts';
import type { RowOf } from '../../tables/tables.ts';
import { cost, plan, sum } from './amounts.ts';
import { operandsOf } from './operands.ts';
import type { Outcome } from './outcome.ts';
import { ceiling, change, highest, impliedBaseCheck, impliedBaseOfStepCheck, rate, step } from './rates.ts';
import { identical, same } from './sameness.ts';

/** Works out one check of the ledger. */
export const workOut = (data: Dataset, check: RowOf<'checks'>): Outcome => {
  const operands = operandsOf(data, check);
  const { tolerance } = check;
  switch (check.kind) {
    case 'step':
      return step(operands, tolerance);
    case 'ceiling':
      return ceiling(operands);
    case 'implied_base':
      return impliedBaseCheck(operands, tolerance);
    case 'implied_base_of_step':
      return impliedBaseOfStepCheck(operands, tolerance);
    case 'rate':
      return rate(operands, tolerance);
    case 'cost':
      return cost(operands, tolerance);
    case 'sum':
      return sum(operands, tolerance);
    case 'same':
      return same(data, operands, tolerance);
    case 'identical':
      return identical(operands);
    case 'highest':
      return highest(operands);
    case 'plan':
      return plan(operands, tolerance);
    case 'change':
      return change(operands, tolerance);
  }
};

/** Every check of the ledger with its outcome, in the order of the table. */
export const workOutAll = (data: Dataset): readonly { readonly check: RowOf<'checks'>; readonly outcome: Outcome }[] =>
  data.checks.map((check) => ({ check, outcome: workOut(data, check) }));
