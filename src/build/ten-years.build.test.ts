// Ten years of publications: every page still arrives in the first flight, and every chart can be read.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { publishTenYears } from '../../testing/ten-years.ts';
import { build } from '../../testing/whole-builds.ts';
import { readSettings } from '../settings.ts';
import { builtFiles } from './gate/built-site.ts';
import { PAGE_BYTES } from './page-sizes.ts';

const work = mkdtempSync(join(tmpdir(), 'ten-years-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe.each([
  ['the project', '.', 0.25],
  ['the made-up regency', 'examples/contoh', 0.75],
])('%s', (_name, from, seed) => {
  const site = join(work, String(seed));
  for (const part of ['data', 'public', 'site.config.ts'].filter((each) => existsSync(join(from, each))))
    cpSync(join(from, part), join(site, part), { recursive: true });
  publishTenYears(join(site, 'data'), readSettings(from), seed);
  const out = join(site, 'dist');
  const built = build(out, { site });
  const pages = built.status === 0 ? builtFiles(out).filter(({ path }) => path.endsWith('.html')) : [];

  test('is built, and nothing is told', () => {
    expect([built.status, built.stderr]).toEqual([0, '']);
    expect(built.stdout.split('\n').filter((line) => line.startsWith('heavy'))).toEqual([]);
  });

  test('has no page that is heavier than a slow phone takes at once', () => {
    expect(pages.length).toBeGreaterThan(300);
    const heavy = pages
      .map(({ path, bytes }) => ({ path, bytes: gzipSync(bytes, { level: 9 }).length }))
      .filter(({ bytes }) => bytes > PAGE_BYTES);
    expect(heavy).toEqual([]);
  });

  test('tells the newest figure', () => {
    const [newest] = /cov9\d{4}/.exec(readFileSync(join(out, 'index.html'), 'utf8')) ?? [];
    expect(newest).toBeDefined();
  });
});
