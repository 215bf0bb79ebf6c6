import { typed } from '../../data/dataset.ts';
import { calculated, forms, published, publishedShort } from '../../press/figure.ts';
import type { RowOf } from '../../tables/tables.ts';
import { bounds } from '../../tables/date-span.ts';
import { impliedBase, impliedBaseOfStep, type Interval } from '../implied-base.ts';
import { baseOf, numberIn, only, type AnyTableRow, type Operands } from './operands.ts';
import { fitsWithin, type ArithmeticLine, type Outcome } from './outcome.ts';

type Coverage = RowOf<'coverage'>;
type Base = RowOf<'workforce'> | RowOf<'targets'>;

const METHOD = 'check-arithmetic';

/** before + added ÷ base should be after; tried with every base that was published. */
export const step = (operands: Operands, tolerance: number): Outcome => {
  const before = only<Coverage>(operands, 'before');
  const after = only<Coverage>(operands, 'after');
  const added = only<RowOf<'enrolment'>>(operands, 'added');
  const tried = (operands.rows('base') as Base[]).map((row) => {
    const base = baseOf(row);
    const expected = before.rate_percent! + (100 * added.workers) / base.workers;
    return { row, base, expected, verdict: fitsWithin(expected - after.rate_percent!, tolerance) };
  });
  return {
    verdict: tried.some(({ verdict }) => verdict === 'fits') ? 'fits' : 'does_not_fit',
    lines: tried.map(({ row, base, expected, verdict }): ArithmeticLine => ({
      key: verdict === 'fits' ? 'check_step_fits' : 'check_step',
      slots: {
        before: publishedShort(before, 'rate_percent'),
        added: published(added, 'workers'),
        base: base.figure,
        expected: calculated(expected, forms.percentShort(expected), [before, added, row], METHOD),
        after: publishedShort(after, 'rate_percent'),
      },
    })),
  };
};

/** before + added ÷ base may not pass 100 percent; undecided when it does with one number of workers and not with another. */
export const ceiling = (operands: Operands): Outcome => {
  const before = only<Coverage>(operands, 'before');
  const added = only<RowOf<'enrolment'>>(operands, 'added');
  const tried = (operands.rows('base') as Base[]).map((row) => {
    const base = baseOf(row);
    return { row, base, reached: before.rate_percent! + (100 * added.workers) / base.workers };
  });
  const passed = tried.filter(({ reached }) => reached > 100).length;
  return {
    verdict: passed === 0 ? 'fits' : passed === tried.length ? 'does_not_fit' : 'undecided',
    lines: tried.map(({ row, base, reached }): ArithmeticLine => ({
      key: reached <= 100 ? 'check_ceiling_fits' : 'check_ceiling',
      slots: {
        before: publishedShort(before, 'rate_percent'),
        added: published(added, 'workers'),
        base: base.figure,
        reached: calculated(reached, forms.percentShort(reached), [before, added, row], METHOD),
      },
    })),
  };
};

const besideBases = (
  implied: Interval,
  from: readonly AnyTableRow[],
  bases: readonly RowOf<'workforce'>[],
  tolerance: number,
  first: ArithmeticLine,
): Outcome => {
  const gap = (workers: number) => Math.max(implied.low - workers, workers - implied.high, 0);
  const near = bases.filter(({ workers }) => gap(workers!) <= tolerance);
  return {
    verdict: near.length > 0 ? 'fits' : 'does_not_fit',
    lines: [
      first,
      ...bases.map((base): ArithmeticLine => ({
        key: near.includes(base) ? 'check_base_near' : 'check_base_far',
        slots: {
          base: published(base, 'workers'),
          gap: calculated(gap(base.workers!), forms.count(gap(base.workers!)), [base, ...from], METHOD),
        },
      })),
    ],
  };
};

const impliedSlots = (implied: Interval, from: readonly AnyTableRow[]) => ({
  centre: calculated(implied.centre, forms.count(implied.centre), from, 'implied-base'),
  low: calculated(implied.low, forms.count(implied.low), from, 'implied-base'),
  high: calculated(implied.high, forms.count(implied.high), from, 'implied-base'),
});

/** A target's head-count ÷ its rate, beside the published numbers of workers. */
export const impliedBaseCheck = (operands: Operands, tolerance: number): Outcome => {
  const target = only<RowOf<'targets'>>(operands, 'target');
  const implied = impliedBase(target.workers!, typed(target, 'rate_percent'));
  return besideBases(implied, [target], operands.rows('base') as RowOf<'workforce'>[], tolerance, {
    key: 'check_implied',
    slots: {
      workers: published(target, 'workers'),
      rate: publishedShort(target, 'rate_percent'),
      ...impliedSlots(implied, [target]),
    },
  });
};

/** An addition ÷ the step it is said to explain, beside the published numbers of workers. */
export const impliedBaseOfStepCheck = (operands: Operands, tolerance: number): Outcome => {
  const before = only<Coverage>(operands, 'before');
  const after = only<Coverage>(operands, 'after');
  const added = only<RowOf<'enrolment'>>(operands, 'added');
  const implied = impliedBaseOfStep(added.workers, typed(before, 'rate_percent'), typed(after, 'rate_percent'));
  return besideBases(implied, [before, after, added], operands.rows('base') as RowOf<'workforce'>[], tolerance, {
    key: 'check_implied_step',
    slots: {
      added: published(added, 'workers'),
      before: publishedShort(before, 'rate_percent'),
      after: publishedShort(after, 'rate_percent'),
      ...impliedSlots(implied, [before, after, added]),
    },
  });
};

/** A count ÷ a base, or one less the uncovered ÷ a base, should be the rate. */
export const rate = (operands: Operands, tolerance: number): Outcome => {
  const row = only<Base>(operands, 'base');
  const base = baseOf(row);
  const stated = only<Coverage>(operands, 'rate');
  const [covered] = operands.rows('covered');
  const uncovered = operands.rows('uncovered')[0] as Coverage | undefined;
  const count = covered ?? uncovered!;
  const column = covered ? ('covered_workers' in covered ? 'covered_workers' : 'workers') : 'uncovered_workers';
  const share = (100 * numberIn(count, column)) / base.workers;
  const expected = covered ? share : 100 - share;
  const verdict = fitsWithin(expected - stated.rate_percent!, tolerance);
  const keys = covered
    ? (['check_rate_fits', 'check_rate'] as const)
    : (['check_uncovered_fits', 'check_uncovered'] as const);
  return {
    verdict,
    lines: [
      {
        key: keys[verdict === 'fits' ? 0 : 1],
        slots: {
          count: published(count, column),
          base: base.figure,
          expected: calculated(expected, forms.percentShort(expected), [count, row], METHOD),
          rate: publishedShort(stated, 'rate_percent'),
        },
      },
    ],
  };
};

/** "Highest" is refuted by a higher rate of the same day; one of another day leaves it undecided. */
export const highest = (operands: Operands): Outcome => {
  const claim = only<Coverage>(operands, 'claim');
  const other = only<Coverage>(operands, 'other');
  const higher = other.rate_percent! > claim.rate_percent!;
  const sameDay =
    bounds(claim.date).start === bounds(other.date).start && bounds(claim.date).end === bounds(other.date).end;
  return {
    verdict: !higher ? 'fits' : sameDay ? 'does_not_fit' : 'undecided',
    lines: [
      {
        key: higher ? 'check_highest' : 'check_highest_fits',
        slots: {
          claim: publishedShort(claim, 'rate_percent'),
          claim_date: published(claim, 'date'),
          other: publishedShort(other, 'rate_percent'),
          other_date: published(other, 'date'),
        },
      },
    ],
  };
};

/** A figure that moved between two dates by more than the tolerance: true or not, nobody has said why. */
export const change = (operands: Operands, tolerance: number): Outcome => {
  const before = only<Coverage>(operands, 'before');
  const after = only<Coverage>(operands, 'after');
  const column = operands.setting('column') ?? 'rate_percent';
  const difference = numberIn(after, column) - numberIn(before, column);
  const size = Math.abs(difference);
  const isRate = column === 'rate_percent';
  return {
    verdict: size <= tolerance ? 'fits' : 'undecided',
    lines: [
      {
        key: isRate
          ? difference < 0
            ? 'check_fall_rate'
            : 'check_rise_rate'
          : difference < 0
            ? 'check_fall'
            : 'check_rise',
        slots: {
          before: publishedShort(before, column),
          before_date: published(before, 'date'),
          after: publishedShort(after, column),
          after_date: published(after, 'date'),
          difference: calculated(size, isRate ? forms.hundredth(size) : forms.count(size), [before, after], METHOD),
        },
      },
    ],
  };
};
