import type { CoveragePoint } from '../findings/coverage-history.ts';
import type { FundedPeriod } from '../findings/funded-periods.ts';
import type { TargetPoint } from '../findings/target-points.ts';
import type { Sentence } from '../press/sentence.ts';
import type { RowOf } from '../tables/tables.ts';

/** What the parts of the drawing share: the points, the targets, the silence and the periods paid. */
export interface CoverageScene {
  /** The time line, which ends on the day of the release, or when the last target is due. */
  readonly from: string;
  readonly to: string;
  /** The day of the release: until then a figure could have been published. */
  readonly today: string;
  readonly points: readonly CoveragePoint[];
  readonly targets: readonly TargetPoint[];
  readonly newest: RowOf<'coverage'>;
  /** The last day that the newest rate can be of: since then there is nothing. */
  readonly silentFrom: string;
  readonly periods: readonly FundedPeriod[];
  /** What a pointer that rests on a mark is told. */
  readonly tooltip: {
    readonly point: (point: CoveragePoint) => Sentence;
    readonly target: (target: TargetPoint) => Sentence;
    readonly period: (period: FundedPeriod) => Sentence;
    readonly silence: Sentence;
  };
}
