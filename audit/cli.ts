/**
 * `node audit/cli.ts FOLDER` audits a built site: FOLDER with its pages and `data/*.csv`, and the stream of figures that
 * the build wrote beside it. Prints a line for each fault; the exit code is then 1.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { audit, SUMS } from './audit.ts';
import { filesIn, streamOf, tablesIn } from './folders.ts';

const USAGE = 'write: npm run audit -- FOLDER [--figures FILE] [--data FOLDER OF THE TABLES]';

const run = (): string[] => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { figures: { type: 'string' }, data: { type: 'string' } },
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) return [USAGE];
  const site = resolve(folder);
  const figures = values.figures ?? streamOf(site);
  const data = values.data ?? join(site, 'data');
  const missing = [site, join(site, SUMS), figures, data].find((path) => !existsSync(path));
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
