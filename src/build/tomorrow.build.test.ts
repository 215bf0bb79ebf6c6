// Tomorrow somebody publishes a rate, a target, a round with its money, a line of the budget; we ask and check something
// new. Rows are all that it takes: no code, no test and no stored file has to change with them.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishTomorrow } from '../../testing/tomorrow.ts';
import { build } from '../../testing/whole-builds.ts';
import { readSettings } from '../settings.ts';

const project = mkdtempSync(join(tmpdir(), 'tomorrow-'));
afterAll(() => rmSync(project, { recursive: true, force: true }));

const NOT_COPIED = /^(?:node_modules|\.git|\.astro|dist.*|\.building-.*|test-results|playwright-report)$/;

beforeAll(() => {
  // Some tests are of what other users can do.
  chmodSync(project, 0o755);
  for (const name of readdirSync('.').filter((each) => !NOT_COPIED.test(each)))
    cpSync(name, join(project, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  publishTomorrow(join(project, 'data'), readSettings('.'));
});

/** A hash for every file of the project but the packages. */
const files = () =>
  Object.fromEntries(
    readdirSync(project, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );

test('the site is built, and passes the gate', () => {
  const { status, stderr } = build(join(project, 'dist'), { root: project });
  expect([status, stderr]).toEqual([0, '']);
  const home = readFileSync(join(project, 'dist/index.html'), 'utf8');
  expect(home).toContain('#cov90001');
  // The sector with most workers without cover is told twice, as the chart's title and as an answer, each time as a link to its row.
  expect(home.split('#cov90003"').length - 1).toBeGreaterThanOrEqual(2);
});

test('no unit test turns red, and no stored file changes', () => {
  const before = files();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', '--config', 'vitest.config.ts'],
    { cwd: project, encoding: 'utf8', env: { ...process.env, CI: '1' } },
  );
  expect(status, `${stdout}\n${stderr}`).toBe(0);
  expect(files()).toEqual(before);
});
