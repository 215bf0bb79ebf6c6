import type { Dataset } from '../data/dataset.ts';
import { highestAfter, type CoveragePoint } from '../findings/coverage-history.ts';
import { published } from '../press/figure.ts';
import type { Sentence } from '../press/sentence.ts';

/** What was published after an announcement, as one sentence. */
export const afterAnnouncement = (
  data: Dataset,
  points: readonly CoveragePoint[],
  announced: CoveragePoint,
): Sentence => {
  const highest = highestAfter(data, points, announced)?.rows[0];
  const slots = { announced: published(announced.rows[0], 'rate_percent') };
  return highest
    ? {
        key: 'coverage_after',
        slots: { ...slots, rate: published(highest, 'rate_percent'), date: published(highest, 'date') },
      }
    : { key: 'coverage_after_none', slots };
};
