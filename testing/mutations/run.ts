/**
 * `npm run test:mutations [-- --tries 20000 --seed 1 --builds 5]`: damages the real tables, see `mutate`, and builds a whole site
 * of some that were accepted: it passes the gate, or the gate says in lines why it may not. Anything else is *wrong*, is
 * printed, and ends with exit code 1.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mutate, type Accepted } from './mutate.ts';
import { useTables } from './use-tables.ts';

/** How a real build of the folder with this table in it ends, and the lines that it says to a person. */
const built = (
  folder: string,
  { table, bytes }: Accepted,
): { readonly status: number | null; readonly said: string } => {
  const work = mkdtempSync(join(tmpdir(), 'mutation-'));
  try {
    const data = join(work, 'data');
    cpSync(folder, data, { recursive: true });
    writeFileSync(join(data, `${table}.csv`), bytes);
    const { status, stderr } = spawnSync(
      process.execPath,
      ['src/build/cli.ts', 'build', '--data', data, '--out', join(work, 'dist')],
      { encoding: 'utf8' },
    );
    return { status, said: stderr.trim() };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};

const { values } = parseArgs({
  options: {
    tries: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    builds: { type: 'string', default: '5' },
    data: { type: 'string', default: 'data' },
  },
});
const { tried, refused, readRightly, wrong, accepted } = mutate(
  values.data,
  Number(values.tries),
  Number(values.seed),
  useTables,
);
for (const line of wrong.slice(0, 20)) console.error(line);
console.log(
  `tried ${tried}, refused ${refused}, read rightly ${readRightly}, wrong ${wrong.length} (seed ${values.seed})`,
);

let crashed = 0;
// Spread over the run, so that they differ in their tables and damages.
const step = Math.max(1, Math.floor(accepted.length / Number(values.builds)));
for (const each of accepted.filter((_, i) => i % step === 0).slice(0, Number(values.builds))) {
  const { status, said } = built(values.data, each);
  const refusedByGate = status === 1 && said.endsWith('the built site may not be published; the last one stays');
  const outcome = status === 0 ? 'published' : refusedByGate ? `kept back: ${said.split('\n')[0]}` : `wrong: ${said}`;
  if (status !== 0 && !refusedByGate) crashed += 1;
  console.log(`built ${each.table}.csv, ${each.how}: ${outcome}`);
}
if (wrong.length + crashed > 0) process.exitCode = 1;
