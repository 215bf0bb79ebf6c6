import { statSync } from 'node:fs';
import { join } from 'node:path';
import { drawnOnce } from './charts/chart.ts';
import { RELEASED } from './data/released-file.ts';
import type { Charted, Site } from './charts/define-chart.ts';
import { chartDefinitions } from './charts/found.ts';
import { contributionOf } from './findings/contribution.ts';
import { fundingRounds } from './findings/funding-rounds.ts';
import { placeWords } from './press/printable.ts';
import { dataFolder, readSite, siteFolder } from './read-site.ts';
import type { Published } from './settings.ts';
import { tableNames } from './tables/tables.ts';

/** The site that follows from checked settings and tables. */
export const siteOf = ({ settings, data, history }: Published): Site => {
  const charted: Charted = {
    settings,
    data,
    ...(history ? { history } : {}),
    contribution: contributionOf(data),
    rounds: fundingRounds(data, settings.place),
    place: { name: settings.place, words: settings.placeName, province: placeWords(settings.province) },
  };
  const charts = chartDefinitions.flatMap(({ id, make }) => {
    const chart = make(charted);
    return chart ? [[id, drawnOnce(chart)] as const] : [];
  });
  return { ...charted, charts: Object.fromEntries(charts) };
};

let last: { stamp: string; site: Site } | null = null;

/** The site's content, read again only when a file of it has changed: the development server asks once for every page. */
export const loadSite = (): Site => {
  const files = [
    ...[...tableNames.map((name) => `${name}.csv`), RELEASED].map((name) => join(dataFolder(), name)),
    join(siteFolder(), 'site.config.ts'),
  ];
  const stamp = files.map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0).join();
  if (last?.stamp !== stamp) last = { stamp, site: siteOf(readSite()) };
  return last.site;
};

/** Ids of the charts that there are. */
export const chartIds = (): readonly string[] => Object.keys(loadSite().charts);
