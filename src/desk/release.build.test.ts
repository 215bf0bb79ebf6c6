// Recording a release, through the front door: a site in a folder of its own, and the commands that a person types.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { rewrite } from '../../testing/released-site.ts';
import { build, onlyLine, prints, writeSettings } from '../../testing/whole-builds.ts';
import { readSettings } from '../settings.ts';
import { MOST_BYTES } from './freeze.ts';

const work = realpathSync(mkdtempSync(join(tmpdir(), 'release-')));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const [site, out] = [join(work, 'site'), join(work, 'dist')];
cpSync('examples/contoh/data', join(site, 'data'), { recursive: true });
// Kept files have their place under a path too.
const settings = { ...readSettings('examples/contoh'), address: 'https://someone.example/contoh' };
writeSettings(site, settings);

const release = (...words: readonly string[]) =>
  spawnSync(process.execPath, ['src/desk/release.ts', '--site', site, ...words], { encoding: 'utf8' });
const audit = () => spawnSync(process.execPath, ['audit/cli.ts', out], { encoding: 'utf8' });
const text = (path: string) => readFileSync(join(out, path), 'utf8');
const kept = (id: string) => join(site, 'public/rilis', id);
const released = () => readFileSync(join(site, 'data/released.csv'), 'utf8');

const FIRST = '2026-07';
const TOMORROW = '2026-09-01';

test('the first release is recorded under the name that it has, and kept in few bytes', () => {
  const { status, stderr, stdout } = release();
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^recorded 2026-07: \d+ rows that are new or changed, \d+ files of \d+ kB in /);
  const files = readdirSync(kept(FIRST), { recursive: true, encoding: 'utf8' });
  for (const name of [
    'SHA256SUMS',
    'contoh-terlindungi-2026-07-01.zip',
    'charts/coverage-progress.svg',
    'en/charts/coverage-progress.svg',
  ])
    expect(files).toContain(name);
  expect(
    files
      .filter((name) => name.endsWith('.svg'))
      .reduce((sum, name) => sum + readFileSync(join(kept(FIRST), name)).length, 0),
  ).toBeLessThan(MOST_BYTES);
});

test('a site tells what a release brought and where it is kept, and serves it as it was', () => {
  expect(build(out, { site }).stderr).toBe('');
  for (const page of ['rilis/2026-07/index.html', 'en/releases/2026-07/index.html'])
    expect(text(page)).toContain('href="/contoh/rilis/2026-07/contoh-terlindungi-2026-07-01.zip"');
  expect(text('rilis/index.html')).toMatch(/href="\/contoh\/rilis\/2026-07\/"/);
  expect(text('en/feed.xml')).toMatch(
    /\(new rows: \d+\) Kept at https:\/\/someone\.example\/contoh\/en\/releases\/2026-07\/\./,
  );
  expect(text('en/data/coverage/index.html')).toContain(
    'Release of 1 July 2026, https://someone.example/contoh/en/releases/2026-07/.',
  );
  expect(prints(join(out, 'rilis/2026-07'))).toMatchObject(prints(kept(FIRST)));
  expect(text('SHA256SUMS')).toContain('  rilis/2026-07/charts/coverage-progress.svg\n');
  expect(audit().stderr).toBe('');
});

test('a drawing that is not the one that was kept is a fault to the audit like any other', () => {
  const path = join(out, 'rilis/2026-07/charts/coverage-progress.svg');
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, before.replace('40', '41'));
  expect(audit().stderr).toContain('rilis/2026-07/charts/coverage-progress.svg: shows ');
  writeFileSync(path, before);
});

test('kept files that a person changes in the site’s folder stop the build in a line', () => {
  const path = join(kept(FIRST), 'charts/coverage-progress.svg');
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, before.replace('40', '41'));
  const { status, stderr } = build(out, { site });
  expect([status, stderr.split('\n')[0]]).toEqual([
    1,
    `${path}: is not what was released; take it back as it was committed`,
  ]);
  writeFileSync(path, before);
});

test('a second time there is nothing to record, unless it is said that it replaces the last', () => {
  const before = [released(), prints(kept(FIRST))];
  const { status, stderr } = release();
  expect(status).toBe(1);
  expect(onlyLine(stderr)).toMatch(
    /^every release in releases\.csv is recorded; add a row with the day of the new one, /,
  );
  expect(release('--again').status).toBe(0);
  expect([released(), prints(kept(FIRST))]).toEqual(before);
});

test('a released cell that changes is refused by the build and by a release, which then leave everything as it was', () => {
  const before = [released(), prints(site)];
  rewrite(site, 'coverage', (rows) => rows.map((row) => (row['id'] === 'cov001' ? { ...row, date: '2019' } : row)));
  for (const { status, stderr } of [build(out, { site }), release()]) {
    expect(status).toBe(1);
    expect(stderr.split('\n')[0]).toMatch(
      /coverage\.csv:2:date: "2019" was released as 20[\d-]+ \(2026-07\); write that again, or /,
    );
  }
  cpSync('examples/contoh/data/coverage.csv', join(site, 'data/coverage.csv'));
  expect([released(), prints(site)]).toEqual(before);
});

test('rows of tomorrow are built with their release, which is recorded when its name is its day', () => {
  rewrite(site, 'targets', (rows) => [...rows, { ...rows[0]!, id: 'tgt900', due: '2031' }]);
  const id = (to: string) =>
    rewrite(site, 'releases', (rows) => [
      ...rows.slice(0, 2),
      { id: to, date: TOMORROW, summary_id: 'Target baru.', summary_en: 'A new target.' },
    ]);
  id('2026-09');
  expect(build(out, { site }).stderr).toBe('');
  expect(onlyLine(release().stderr)).toMatch(
    /releases\.csv:4:id: "2026-09" is not the day of the release, which is its address for ever; write 2026-09-01$/,
  );
  id(TOMORROW);
  const before = released();
  const { status, stderr } = release();
  expect([status, stderr]).toEqual([0, '']);
  // Nothing that was written is written again.
  expect(released().startsWith(before)).toBe(true);
  expect(released()).toContain(`${TOMORROW},targets:tgt900,`);
  expect(build(out, { site }).stderr).toBe('');
  expect(text(`en/releases/${TOMORROW}/index.html`)).toContain('new rows: 1');
  expect(prints(join(out, 'rilis/2026-07'))).toMatchObject(prints(kept(FIRST)));
});

test('a word that nothing is known of is told', () => {
  const { status, stderr } = release('--agian');
  expect(status).toBe(1);
  expect(onlyLine(stderr)).toMatch(/--agian.*; write: npm run data:release -- \[--site FOLDER\] \[--again\]$/);
});
