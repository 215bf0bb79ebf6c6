import { join } from 'node:path';
import { BadData } from './data/problem.ts';
import { readDataset } from './data/read-dataset.ts';
import { placesOf, readSettings, type Published } from './settings.ts';
import { siteProblems } from './site-rows.ts';

/** Folder of the site: what `--site` names, or the project. */
export const siteFolder = (): string => process.env.SITE_FOLDER ?? '.';

/** Folder of the tables: the site's own, or what `--data` names. */
export const dataFolder = (): string => process.env.SITE_DATA ?? join(siteFolder(), 'data');

/**
 * Reads and checks what is said about the place and its tables. Throws `BadData` where settings or tables cannot be used, or
 * lack what the site is about.
 */
export const readSite = (): Published => {
  const settings = readSettings(siteFolder());
  const data = readDataset(dataFolder(), placesOf(settings));
  const problems = siteProblems(data, settings, dataFolder());
  if (problems.length > 0) throw new BadData(problems);
  return { settings, data };
};
