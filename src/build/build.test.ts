import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFiles } from './gate.ts';

const work = mkdtempSync(join(tmpdir(), 'builds-'));
const out = join(work, 'dist');
afterAll(() => rmSync(work, { recursive: true, force: true }));

const arguments_ = (folder: string, data = 'data') => ['src/build/cli.ts', 'build', '--data', data, '--out', folder];
const build = (folder: string, environment: Record<string, string> = {}) =>
  spawnSync(process.execPath, arguments_(folder), { encoding: 'utf8', env: { ...process.env, ...environment } });

/** One hash for each file of a built site, by its path. */
const prints = (folder: string): Record<string, string> =>
  Object.fromEntries(builtFiles(folder).map(({ path, bytes }) => [path, createHash('sha256').update(bytes).digest('hex')]));

let good: Record<string, string>;
beforeAll(() => {
  const { status, stderr } = build(out, { TZ: 'UTC', LANG: 'C' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  good = prints(out);
}, 120_000);

test('the same commit makes the same bytes, whatever the time zone, the locale and the folder', { timeout: 120_000 }, () => {
  const elsewhere = join(work, 'another place', 'site');
  expect(build(elsewhere, { TZ: 'Pacific/Kiritimati', LANG: 'id_ID.UTF-8', LC_ALL: 'id_ID.UTF-8', USER: 'someone' }).status).toBe(0);
  expect(prints(elsewhere)).toEqual(good);
});

test('a build killed at any moment leaves the last site whole, and the next one needs no cleaning', { timeout: 240_000 }, async () => {
  for (const delay of [200, 1200, 2500, 4000, 5500]) {
    const child = spawn(process.execPath, arguments_(out), { stdio: 'ignore' });
    await pause(delay);
    child.kill('SIGKILL');
    await new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) resolve(null);
      else child.on('exit', resolve);
    });
    expect(prints(out), `killed after ${delay} ms`).toEqual(good);
  }
  expect(build(out).status).toBe(0);
  expect(prints(out)).toEqual(good);
  expect(readdirSync(work).filter((name) => name.startsWith('.building-'))).toEqual([]);
});

test('a build killed between taking the last site away and putting the new one in its place is recovered from', { timeout: 60_000 }, () => {
  const place = join(work, 'recovered');
  mkdirSync(place);
  cpSync(out, join(place, 'dist'), { recursive: true });
  renameSync(join(place, 'dist'), join(place, '.building-999999999-dist-old'));
  const broken = join(place, 'data');
  cpSync('data', broken, { recursive: true });
  rmSync(join(broken, 'coverage.csv'));
  const { status } = spawnSync(process.execPath, arguments_(join(place, 'dist'), broken), { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(existsSync(join(place, 'dist', 'index.html'))).toBe(true);
  expect(prints(join(place, 'dist'))).toEqual(good);
});

test('a place where nothing can be written is told in one line', { timeout: 60_000 }, () => {
  const file = join(work, 'a-file');
  writeFileSync(file, '');
  const { status, stderr } = build(join(file, 'dist'));
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain(file);
});
