import { placeWords } from './press/printable.ts';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '../site.config.ts';
import { budgetByStage } from './charts/budget-by-stage.ts';
import { drawnOnce, type Chart } from './charts/chart.ts';
import { comparison } from './charts/comparison.ts';
import { contributionFunding } from './charts/contribution-funding.ts';
import { coverageProgress } from './charts/coverage-progress.ts';
import { enrolmentByFund } from './charts/enrolment-by-fund.ts';
import { spendingShares } from './charts/spending-shares.ts';
import { denominators } from './charts/denominators.ts';
import { fundedPeriodsChart } from './charts/funded-periods.ts';
import { uncoveredBySector } from './charts/uncovered-by-sector.ts';
import { rowOf, type Dataset } from './data/dataset.ts';
import { readDataset } from './data/read-dataset.ts';
import { areasOfProvince, comparedPlace } from './findings/comparison.ts';
import { fundingRounds, type FundingRound } from './findings/funding-rounds.ts';
import type { PageName } from './i18n/addresses.ts';
import { BadData } from './data/problem.ts';
import { siteProblems } from './site-rows.ts';
import { tableNames } from './tables/tables.ts';

/** Ids of the charts: their addresses under `/charts/`, which never change. */
export type ChartId =
  | 'coverage-progress'
  | 'uncovered-by-sector'
  | 'contribution-funding'
  | 'denominators'
  | 'funded-periods'
  | 'comparison'
  | 'enrolment-by-fund'
  | 'budget-by-stage'
  | 'spending-shares';

/** Charts of figures that a place may not publish at all. */
type OptionalChart = 'spending-shares';

/** The page on which a chart stands, for links that lead back to it. */
export const chartPages: Readonly<Record<ChartId, PageName>> = {
  'coverage-progress': 'coverage',
  'uncovered-by-sector': 'sectors',
  'contribution-funding': 'budget',
  denominators: 'coverage',
  'funded-periods': 'coverage',
  comparison: 'compare',
  'enrolment-by-fund': 'budget',
  'budget-by-stage': 'apbd',
  'spending-shares': 'apbd',
};

/** What every page is made from: the tables, what follows from them, and the charts. */
export interface Site {
  readonly data: Dataset;
  readonly rounds: readonly FundingRound[];
  /** The charts by their id; the first three stand on the front page. */
  readonly charts: Readonly<Record<Exclude<ChartId, OptionalChart>, Chart> & Partial<Record<OptionalChart, Chart>>>;
}

const eachDrawnOnce = <Charts extends Readonly<Record<string, Chart>>>(charts: Charts): Charts =>
  Object.fromEntries(Object.entries(charts).map(([id, chart]) => [id, drawnOnce(chart)])) as unknown as Charts;

/** Folder of the tables; a test may name another one. */
export const dataFolder = (): string => process.env.SITE_DATA ?? 'data';

/**
 * What follows from checked tables for this site. Throws `BadData` when they lack what the settings name, or what the site is
 * about; `folder` is where its lines say that the tables are.
 */
export const siteOf = (data: Dataset, folder: string): Site => {
  const problems = siteProblems(data, folder);
  if (problems.length > 0) throw new BadData(problems);
  const contribution = rowOf(data, 'rules', site.contribution).value!;
  const rounds = fundingRounds(data, site.place, contribution);
  const place = {
    name: site.place,
    words: site.placeName,
    province: placeWords(site.province),
  };
  const shares = spendingShares(data, place);
  return {
    data,
    rounds,
    charts: eachDrawnOnce({
      'coverage-progress': coverageProgress(data, place, site.storyStart, rounds),
      'uncovered-by-sector': uncoveredBySector(data, place, site.sectorEstimate),
      'contribution-funding': contributionFunding(data, place, site.contribution, rounds),
      'enrolment-by-fund': enrolmentByFund(data, place, rounds),
      'budget-by-stage': budgetByStage(data, place),
      ...(shares ? { 'spending-shares': shares } : {}),
      denominators: denominators(data, place),
      'funded-periods': fundedPeriodsChart(data, place, rounds),
      comparison: comparison(
        data,
        place.name,
        place.province,
        [...areasOfProvince(data, site.province, site.place), site.province, site.country].map((name) =>
          comparedPlace(data, name),
        ),
      ),
    }),
  };
};

let last: { stamp: string; site: Site } | null = null;

/** The site's content, read again only when a table has changed: the development server asks once for every page. */
export const loadSite = (): Site => {
  const folder = dataFolder();
  const stamp = tableNames
    .map((name) => statSync(join(folder, `${name}.csv`), { throwIfNoEntry: false })?.mtimeMs ?? 0)
    .join();
  if (last?.stamp !== stamp) last = { stamp, site: siteOf(readDataset(folder), folder) };
  return last.site;
};

/** Ids of the charts that there are. */
export const chartIds = (): readonly ChartId[] => Object.keys(loadSite().charts) as ChartId[];
