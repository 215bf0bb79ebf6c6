import { emptySentence } from '../press/empty-cell.ts';
import { emptyCellOf } from '../data/empty-cell.ts';
import type { Dataset } from '../data/dataset.ts';
import { baseOf } from '../findings/comparison.ts';
import { published } from '../press/figure.ts';
import type { Sentence } from '../press/sentence.ts';
import type { RowOf } from '../tables/tables.ts';

type Coverage = RowOf<'coverage'>;

/** How many workers are covered and of how many, as far as the source prints it. */
export const countsCell = (data: Dataset, row: Coverage): Sentence => {
  const base = baseOf(data, row);
  const covered = row.covered_workers === null ? null : { covered: published(row, 'covered_workers') };
  if (covered && base) return { key: 'comparison_counts', slots: { ...covered, base: published(base, 'workers') } };
  if (covered && row.uncovered_workers !== null)
    return {
      key: 'comparison_counts_uncovered',
      slots: { ...covered, uncovered: published(row, 'uncovered_workers') },
    };
  if (covered) return { key: 'comparison_counts_no_base', slots: covered };
  return base
    ? { key: 'comparison_counts_only_base', slots: { base: published(base, 'workers') } }
    : emptySentence(emptyCellOf(data, row, 'covered_workers'));
};

/** A rate, with what a reader has to know of it. */
export const rateCell = (row: Coverage): Sentence => ({
  key: row.stage === 'announced' ? 'cell_announced' : row.precision === 'spoken' ? 'cell_spoken' : 'cell_published',
  slots: { rate: published(row, 'rate_percent') },
});
