import type { Dataset } from '../data/dataset.ts';
import { oldestFirst } from '../data/in-time.ts';
import { coveragePoints, coverageRates, type CoveragePoint } from '../findings/coverage-history.ts';
import { memoisedPer } from '../memoised.ts';
import { published } from '../press/figure.ts';
import { asWords, type Sentence } from '../press/sentence.ts';
import { industryWords, workerGroupWords } from '../tables/shared-columns.ts';
import type { RowOf } from '../tables/tables.ts';

type Coverage = RowOf<'coverage'>;

/** A published figure, with the rows that print it. */
export interface CoverageLine {
  readonly figure: Sentence;
  readonly rows: CoveragePoint['rows'];
}

const groupFigure = (row: Coverage): Sentence => {
  const workers = workerGroupWords[row.segment];
  const group =
    row.industry === null || row.industry === 'all'
      ? workers
      : asWords({ key: 'coverage_page_sector', slots: { group: workers, sector: industryWords[row.industry] } });
  if (row.rate_percent !== null)
    return { key: 'coverage_page_segment', slots: { rate: published(row, 'rate_percent'), group } };
  return row.uncovered_workers !== null
    ? { key: 'coverage_page_uncovered', slots: { workers: published(row, 'uncovered_workers'), group } }
    : { key: 'coverage_page_covered', slots: { workers: published(row, 'covered_workers'), group } };
};

const rateFigure = ({ stage, rows: [row] }: CoveragePoint): Sentence => ({
  key: stage === 'announced' ? 'cell_announced' : 'cell_published',
  slots: { rate: published(row, 'rate_percent') },
});

/** Every published coverage figure of a place, newest first: rates, then figures on groups of workers. */
export const coverageLines = memoisedPer((data: Dataset, place: string): readonly CoverageLine[] => {
  const rates = coverageRates(data, place);
  const groups = data.coverage.filter((row) => row.place === place && !rates.includes(row));
  return [
    ...coveragePoints(data, rates)
      .toReversed()
      .map((point) => ({ figure: rateFigure(point), rows: point.rows })),
    ...oldestFirst(data, groups)
      .toReversed()
      .map((row) => ({ figure: groupFigure(row), rows: [row] as const })),
  ];
});
