/**
 * `node audit/cli.ts FOLDER` audits a built site: FOLDER with its pages and `data/*.csv`, and the stream of figures that
 * the build wrote beside it. Prints a line for each fault; the exit code is then 1.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { audit } from './audit.ts';

const USAGE = 'write: npm run audit -- FOLDER [--figures FILE] [--data FOLDER OF THE TABLES]';

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path).split(sep).join('/'), bytes: readFileSync(path) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

const tablesIn = (folder: string) =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => [basename(name, '.csv'), readFileSync(join(folder, name), 'utf8')] as const),
  );

const run = (): string[] => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { figures: { type: 'string' }, data: { type: 'string' } },
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) return [USAGE];
  const site = resolve(folder);
  const figures = values.figures ?? `${site}.figures.jsonl`;
  const data = values.data ?? join(site, 'data');
  const missing = [site, figures, data].find((path) => !existsSync(path));
  if (missing !== undefined) return [`${missing} is not there; ${USAGE}`];
  const outcome = audit({
    files: filesIn(site),
    stream: readFileSync(figures, 'utf8'),
    tables: tablesIn(data),
  });
  if (outcome.faults.length === 0) console.log(`${outcome.figures} printed figures on ${outcome.pages} pages hold`);
  return [...outcome.faults];
};

const faults = run();
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
