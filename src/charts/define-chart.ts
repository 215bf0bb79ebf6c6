import type { Contribution } from '../findings/contribution.ts';
import type { FundingRound } from '../findings/funding-rounds.ts';
import type { Published } from '../settings.ts';
import type { Words } from '../tables/column.ts';
import type { Chart } from './chart.ts';

/** What charts are made from. */
export interface Charted extends Published {
  readonly rounds: readonly FundingRound[];
  /** The contribution in force; null where the tables name none. */
  readonly contribution: Contribution | null;
  /** The place that the site is about: as the tables name it, in sentences, and its province. */
  readonly place: { readonly name: string; readonly words: Words; readonly province: Words };
}

/** What every page is made from: what is said about the place, its tables, what follows from them, and the charts. */
export interface Site extends Charted {
  /** Charts by their id: those for which the tables hold figures. */
  readonly charts: { readonly [id: string]: Chart };
}

/** A chart as its file announces it. */
export interface ChartDefinition {
  /** The chart's address under `/charts/`, which never changes. */
  readonly id: string;
  /** Id of the page on which it stands, and where among that page's charts; without a place it stands on none, and its files and its frame lead there. */
  readonly page: string;
  readonly order?: number;
  /** Where among the charts of the front page; without it, it does not stand there. */
  readonly frontPage?: number;
  /** The chart; null where the tables have no figures for it. */
  readonly make: (of: Charted) => Chart | null;
}

/** Announces a chart: the default export of a file `<id>.chart.ts` in this room, which is found by its name. */
export const defineChart = (definition: ChartDefinition): ChartDefinition => definition;
