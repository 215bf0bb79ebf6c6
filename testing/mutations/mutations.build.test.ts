import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { placesOf, readSettings } from '../../src/settings.ts';
import { RELEASED } from '../../src/data/released-file.ts';
import { build } from '../whole-builds.ts';
import { mutate } from './mutate.ts';
import { useTables } from './use-tables.ts';

const work = mkdtempSync(join(tmpdir(), 'mutations-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** `MUTATION_BUILDS=20 npm run test:build -- mutations` builds more of them; `MUTATION_SEED` damages the tables in other ways. */
const builds = Number(process.env['MUTATION_BUILDS'] ?? 1);
const seed = Number(process.env['MUTATION_SEED'] ?? 1);

const { accepted } = mutate('data', placesOf(readSettings('.')), 40 * builds, seed, useTables);
// Spread over the run, so that they differ in their tables and damages.
const spread = accepted.filter((_, i) => i % Math.floor(accepted.length / builds) === 0).slice(0, builds);

test.each(spread.map((each) => [`${each.table}.csv, ${each.how}`, each] as const))(
  'damaged tables that are accepted make a site, or the gate says in lines why it may not be published: %s',
  (_how, { table, bytes }) => {
    const data = join(work, 'data');
    cpSync('data', data, { recursive: true });
    // Held against what was released, hardly any damage would be accepted.
    rmSync(join(data, RELEASED), { force: true });
    writeFileSync(join(data, `${table}.csv`), bytes);
    const { status, stderr } = build(join(work, 'dist'), { data });
    if (status !== 0) expect(stderr.trim()).toMatch(/\nthe built site may not be published; the last one stays$/);
  },
);
