import { join } from 'node:path';
import { keptProblems } from './data/kept-release.ts';
import { BadData } from './data/problem.ts';
import { readDataset } from './data/read-dataset.ts';
import { historyOf } from './data/released-file.ts';
import { placesOf, readSettings, type Published } from './settings.ts';
import { siteProblems } from './site-rows.ts';

/** Folder of the site: what `--site` names, or the project. */
export const siteFolder = (): string => process.env.SITE_FOLDER ?? '.';

const ownTables = (): string => join(siteFolder(), 'data');

/** Folder of the tables: the site's own, or what `--data` names. */
export const dataFolder = (): string => process.env.SITE_DATA ?? ownTables();

/** Folder of the files that the site serves as they are, its kept releases among them. */
export const publicFolder = (): string => join(siteFolder(), 'public');

/**
 * Reads and checks what is said about the place and its tables. Throws `BadData` where settings or tables cannot be used, or
 * lack what the site is about.
 */
export const readSite = (): Published => {
  const settings = readSettings(siteFolder());
  const data = readDataset(dataFolder(), placesOf(settings), publicFolder());
  // The site's own, whatever tables are tried with it: it is of the releases that the site keeps.
  const history = historyOf(ownTables());
  const problems = [...siteProblems(data, settings, dataFolder()), ...keptProblems(publicFolder(), history)];
  if (problems.length > 0) throw new BadData(problems);
  return { settings, data, history };
};
