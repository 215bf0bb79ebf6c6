import { impliedBase, type Interval } from '../implied-base.ts';
import {
  held,
  line,
  rangeOf,
  type Cell,
  type ComparedRow,
  type OperandFrom,
  type Quantity,
  type Verdict,
} from './define-check.ts';

/** A number of workers to divide by: published, or implied by the rate and the head-count of a target. */
export const base = {
  from: { workforce: ['workers'], targets: ['workers', 'rate_percent'] },
  divides: true,
} as const;

/** Published numbers of workers that one which was worked out is held against. */
export const publishedBases = { from: { workforce: ['workers'] }, atLeast: 1, divides: true } as const;

/** The number of workers that rounded figures imply, with the lowest and the highest that their rounding allows. */
export const implied = (
  { low, centre, high }: Interval,
  from: readonly { readonly row: ComparedRow }[],
): Quantity<number> => ({
  value: centre,
  unit: 'workers',
  rows: from.map(({ row }) => row),
  low,
  high,
  method: 'implied-base',
});

/** The number of workers that a base stands for. */
export const workersOf = (operand: OperandFrom<(typeof base)['from']>): Quantity<number> =>
  operand.table === 'targets'
    ? implied(impliedBase(operand.value, operand.cells.rate_percent.printed, rangeOf(operand)), [operand])
    : operand;

/** What lies between two numbers when each is as near to the other as its rounding allows: nothing, where they can be one. */
const gapBetween = (a: Cell<number>, b: Quantity<number>): Quantity<number> => {
  const [first, second] = [rangeOf(a), rangeOf(b)];
  const value = Math.max(first.low - second.high, second.low - first.high, 0);
  return { value, unit: 'workers', rows: [...a.rows, ...b.rows] };
};

/** Lines that hold an implied number of workers against published ones, and whether any of these can be it. */
export const besideBases = (workers: Quantity<number>, bases: readonly Cell<number>[]) => {
  const lines = bases.map((published) => {
    const { verdict, stated } = held(workers, published);
    return line(verdict === 'fits' ? 'near' : 'far', { base: stated, gap: gapBetween(stated, workers) });
  });
  const verdict: Verdict = lines.some(({ form }) => form === 'near') ? 'fits' : 'does_not_fit';
  return { verdict, lines };
};
