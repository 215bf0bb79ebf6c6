import { impliedBase, type Interval } from '../implied-base.ts';
import {
  line,
  workedOut,
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

type Source = { readonly row: ComparedRow };

/** The number of workers that two rounded figures imply, with the lowest and the highest that their rounding allows. */
export const implied = ({ low, centre, high }: Interval, from: readonly Source[]) =>
  workedOut(centre, 'workers', from, { low, high, method: 'implied-base' });

/** The number of workers that a base stands for. */
export const workersOf = (operand: OperandFrom<(typeof base)['from']>): Quantity<number> =>
  operand.table === 'targets'
    ? implied(impliedBase(operand.value, operand.cells.rate_percent.printed), [operand])
    : operand;

/** Lines that hold an implied number of workers against published ones, and whether any of these is near enough. */
export const besideBases = (
  { low, high }: Interval,
  from: readonly Source[],
  bases: readonly (Cell<number> & Source)[],
  tolerance: number,
) => {
  const lines = bases.map((published) => {
    const gap = Math.max(low - published.value, published.value - high, 0);
    return line(gap <= tolerance ? 'near' : 'far', {
      base: published,
      gap: workedOut(gap, 'workers', [published, ...from]),
    });
  });
  const verdict: Verdict = lines.some(({ form }) => form === 'near') ? 'fits' : 'does_not_fit';
  return { verdict, lines };
};
