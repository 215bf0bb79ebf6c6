// Numbers of workers that follow from published rates and targets, as sentences and figures.
import type { StepBase, TargetBase, WorkerBase } from '../findings/worker-bases.ts';
import { calculated, forms, published } from '../press/figure.ts';
import type { Sentence } from '../press/sentence.ts';
import type { RowOf } from '../tables/tables.ts';

export type ImpliedBase = TargetBase | StepBase;

type Behind = RowOf<'workforce'> | RowOf<'targets'> | RowOf<'coverage'> | RowOf<'enrolment'>;

/** The rows that a number was read from or follows from. */
export const behind = (base: WorkerBase): readonly Behind[] =>
  base.kind === 'published'
    ? base.rows
    : base.kind === 'target'
      ? [base.target]
      : [base.before, base.after, base.added];

export const targetSlots = ({ target }: TargetBase) => ({
  workers: published(target, 'workers'),
  rate: published(target, 'rate_percent'),
});

export const stepSlots = ({ added, before, after }: StepBase) => ({
  added: published(added, 'workers'),
  before: published(before, 'rate_percent'),
  after: published(after, 'rate_percent'),
});

/** The number that is implied, and the lowest and highest that rounding allows. */
export const impliedFigures = (base: ImpliedBase) => {
  const count = (value: number) => calculated(value, forms.count(value), behind(base), 'implied-base');
  return { base: count(base.workers), low: count(base.interval.low), high: count(base.interval.high) };
};

/** How each implied number follows, for the methods page. */
export const impliedSentences = (bases: readonly WorkerBase[]): readonly Sentence[] =>
  bases.flatMap((base): Sentence[] =>
    base.kind === 'published'
      ? []
      : [
          base.kind === 'target'
            ? { key: 'denominators_method_target', slots: { ...targetSlots(base), ...impliedFigures(base) } }
            : { key: 'denominators_method_step', slots: { ...stepSlots(base), ...impliedFigures(base) } },
        ],
  );
