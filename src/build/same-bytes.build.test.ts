import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { copyOfProject } from '../../testing/copy-of-project.ts';
import { build, leftovers, prints } from '../../testing/whole-builds.ts';

const good = prints(inject('site'));
const work = realpathSync(mkdtempSync(join(tmpdir(), 'same-bytes-')));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const root = join(work, 'another place', 'for the project');
copyOfProject(root);

test('one commit makes the same bytes, whatever the time zone, the locale, the user, the folders and the order of files', () => {
  const elsewhere = join(work, 'yet another', 'site');
  const home = join(work, 'home');
  mkdirSync(home);
  const environment = {
    TZ: 'Pacific/Kiritimati',
    LANG: 'id_ID.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    LANGUAGE: 'id',
    USER: 'someone',
    LOGNAME: 'someone',
    HOME: home,
    COLUMNS: '40',
    NODE_ENV: 'production',
  };
  const { status, stderr } = build(elsewhere, { environment, root });
  expect([status, stderr]).toEqual([0, '']);
  expect(prints(elsewhere)).toEqual(good);
});

/** Astro's own command, as hosts call it. */
const astro = (environment: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
    encoding: 'utf8',
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });

test('Astro’s own command makes the same bytes, and keeps the last site where the tables have a fault, which it tells', () => {
  const { status, stdout } = astro();
  expect([status, prints(join(root, 'dist')), leftovers(root)]).toEqual([0, good, []]);
  expect(stdout).toMatch(/^passed links and anchors of \d+ pages/m);

  const broken = join(work, 'broken');
  mkdirSync(broken);
  for (const name of readdirSync('data'))
    if (name !== 'coverage.csv') copyFileSync(join('data', name), join(broken, name));
  const [{ stderr: said }, refused] = [build(join(work, 'unbuilt'), { data: broken }), astro({ SITE_DATA: broken })];
  const [line] = said.split('\n');
  expect(line).toContain('coverage.csv');
  expect(refused.stdout + refused.stderr).toContain(line);
  expect([refused.status, prints(join(root, 'dist')), leftovers(root)]).toEqual([1, good, []]);
});
