import { placeWords } from './press/printable.ts';
import { statSync } from 'node:fs';
import { join } from 'node:path';
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
import { areasOfProvince, comparedPlace } from './findings/comparison.ts';
import { contributionOf } from './findings/contribution.ts';
import { fundingRounds, type FundingRound } from './findings/funding-rounds.ts';
import type { PageName } from './i18n/addresses.ts';
import type { Published } from './settings.ts';
import { dataFolder, readSite } from './read-site.ts';
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

/** What every page is made from: what is said about the place, its tables, what follows from them, and the charts. */
export interface Site extends Published {
  readonly rounds: readonly FundingRound[];
  /** The charts by their id, of those for which the tables hold figures. */
  readonly charts: Readonly<Partial<Record<ChartId, Chart>>>;
}

/** Each chart drawn once; a chart without figures is left out. */
const drawable = (charts: Readonly<Record<ChartId, Chart | null>>): Site['charts'] =>
  Object.fromEntries(Object.entries(charts).flatMap(([id, chart]) => (chart ? [[id, drawnOnce(chart)]] : [])));

/** The site that follows from checked settings and tables. */
export const siteOf = ({ settings, data }: Published): Site => {
  const contribution = contributionOf(data);
  const rounds = fundingRounds(data, settings.place, contribution?.value ?? null);
  const place = {
    name: settings.place,
    words: settings.placeName,
    province: placeWords(settings.province),
  };
  return {
    settings,
    data,
    rounds,
    charts: drawable({
      'coverage-progress': coverageProgress(data, place, settings.storyStart, rounds),
      'uncovered-by-sector': uncoveredBySector(data, place),
      'contribution-funding': contribution && contributionFunding(data, place, contribution, rounds),
      'enrolment-by-fund': enrolmentByFund(data, place, rounds),
      'budget-by-stage': budgetByStage(data, place),
      'spending-shares': spendingShares(data, place),
      denominators: denominators(data, place),
      'funded-periods': fundedPeriodsChart(data, place, rounds),
      comparison: comparison(
        data,
        place.name,
        place.province,
        [...areasOfProvince(data, settings.province, settings.place), settings.province, settings.country].map((name) =>
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
  if (last?.stamp !== stamp) last = { stamp, site: siteOf(readSite()) };
  return last.site;
};

/** Ids of the charts that there are. */
export const chartIds = (): readonly ChartId[] => Object.keys(loadSite().charts) as ChartId[];
