/**
 * `npm run data:release [-- --site FOLDER] [-- --again]` records the newest release of a site: a hash of every row in
 * `data/released.csv`, and what readers have used in `public/rilis/<id>/`, for ever. Everything is checked before, as for a
 * site that is published. What a person has to put right is printed one line each, and the exit code is 1.
 */
import '../build/node-version.js';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtFiles, type BuiltFile } from '../build/gate/built-site.ts';
import { oneLine } from '../build/one-line.ts';
import type { Dataset } from '../data/dataset.ts';
import { KEPT } from '../data/kept-release.ts';
import { BadData, problemLine } from '../data/problem.ts';
import { historyOf, lastReleased, RELEASED, releasedText, type History } from '../data/released-file.ts';
import { pendingReleases } from '../data/remembered.ts';
import { dataFolder, publicFolder, readSite } from '../read-site.ts';
import { origin } from '../tables/table.ts';
import type { RowOf } from '../tables/tables.ts';
import { record, Refused, write } from './record.ts';

const USAGE = 'write: npm run data:release -- [--site FOLDER] [--again]';

const optionsOf = (words: readonly string[]): { site: string | undefined; again: boolean } => {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { site: { type: 'string' }, again: { type: 'boolean', default: false } },
    });
    return { site: values.site, again: values.again };
  } catch (error) {
    throw new Refused(`${(error as Error).message.split(/\. |\n/)[0]!}; ${USAGE}`, { cause: error });
  }
};

const remove = (path: string): void => rmSync(path, { recursive: true, force: true });

/** The history without its newest release. */
const withoutNewest = (history: History): History => {
  const newest = lastReleased(history);
  if (newest === null) throw new Refused('nothing is recorded yet; leave --again out');
  return history.filter(({ release }) => release !== newest);
};

/**
 * The releases that are to be recorded, the newest one last. A release is an address for ever: it is a day, but for the
 * first, which there may have been before anything was recorded.
 */
const releasesToRecord = (data: Dataset, history: History): readonly RowOf<'releases'>[] => {
  const pending = pendingReleases(data, history);
  if (pending.length === 0)
    throw new Refused(
      `every release in releases.csv is recorded; add a row with the day of the new one, or take back ${lastReleased(history)!} with --again while it is not published`,
    );
  const slips = history.length === 0 ? [] : pending.filter(({ id, date }) => id !== date);
  if (slips.length > 0)
    throw new Refused(
      slips
        .map((row) =>
          problemLine({
            file: join(dataFolder(), 'releases.csv'),
            line: row[origin].line,
            column: 'id',
            value: row.id,
            message: `is not the day of the release, which is its address for ever; write ${row.date}`,
          }),
        )
        .join('\n'),
    );
  return pending;
};

/** The files of the site as it is now, built and checked like one that is published. */
const builtSite = (site: string | undefined): BuiltFile[] => {
  const work = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    const out = join(work, 'site');
    const cli = join(import.meta.dirname, '../build/cli.ts');
    const words = ['build', '--out', out, ...(site === undefined ? [] : ['--site', site])];
    const { status, stderr } = spawnSync(process.execPath, [cli, ...words], { encoding: 'utf8' });
    if (status !== 0) throw new Refused(`${stderr.trim()}; nothing was recorded`);
    return builtFiles(out);
  } finally {
    remove(work);
  }
};

const run = (words: readonly string[]): void => {
  const { site, again } = optionsOf(words);
  if (site !== undefined) process.env.SITE_FOLDER = site;
  const file = join(dataFolder(), RELEASED);
  const before = existsSync(file) ? readFileSync(file) : null;
  const recorded = historyOf(dataFolder());
  const history = again ? withoutNewest(recorded) : recorded;
  const newest = lastReleased(recorded);
  const folder = newest === null ? null : join(publicFolder(), KEPT, newest);
  const aside = join(dirname(publicFolder()), '.building-release');
  if (again) {
    remove(aside);
    // The tables are held against the release before it, as they were when it was recorded first.
    renameSync(folder!, aside);
    if (history.length === 0) remove(file);
    else write(file, releasedText(history));
  }
  try {
    const { data } = readSite();
    const release = releasesToRecord(data, history).at(-1)!;
    console.log(record(data, history, release, builtSite(site), { tables: dataFolder(), kept: publicFolder() }));
    console.log(
      again
        ? 'it replaces what was recorded under that name before: right only while that was never published'
        : `commit ${file} and ${join(publicFolder(), KEPT, release.id)}/ together, then build and publish the site`,
    );
    if (again) remove(aside);
  } catch (error) {
    if (again) {
      remove(folder!);
      renameSync(aside, folder!);
      write(file, before!);
    }
    throw error;
  }
};

try {
  run(process.argv.slice(2));
} catch (error) {
  process.exitCode = 1;
  console.error(error instanceof Refused || error instanceof BadData ? error.message : oneLine(error));
  if (error instanceof BadData) console.error('nothing was recorded');
  if (process.env.DEBUG) console.error(error);
}
