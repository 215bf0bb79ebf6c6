import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build, folders, put, says } from '../../testing/fake-site.ts';
import { takePlace } from './place.ts';

let work: string;
beforeEach(() => {
  work = realpathSync(mkdtempSync(join(tmpdir(), 'place-')));
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

test.each([
  ['a file', (out: string) => writeFileSync(out, 'mine'), 'is a file; move it away'],
  [
    'a folder of something else',
    (out: string) => (mkdirSync(out), writeFileSync(join(out, 'thesis.doc'), 'mine')),
    'holds something else than a built site',
  ],
  [
    "a folder with a page of a person's own",
    (out: string) => (
      mkdirSync(out),
      writeFileSync(join(out, 'index.html'), 'mine'),
      writeFileSync(join(out, 'thesis.doc'), 'mine')
    ),
    'holds something else than a built site',
  ],
  [
    'downloads with their hashes',
    (out: string) => (put(out, 'mine'), rmSync(join(out, 'index.html'))),
    'holds something else than a built site',
  ],
  [
    'a site with a file beside its own',
    (out: string) => (put(out, 'good'), writeFileSync(join(out, 'thesis.doc'), 'mine')),
    'holds thesis.doc, which no build has made',
  ],
  [
    'a site with a page beside its own',
    (out: string) => (
      put(out, 'good'),
      mkdirSync(join(out, 'en')),
      writeFileSync(join(out, 'en', 'mine.html'), 'mine')
    ),
    'holds en/mine.html, which no build has made',
  ],
  [
    'a site with a page of a person’s own, where the site has its pages',
    (out: string) => (
      put(out, 'good'),
      mkdirSync(join(out, 'kontak')),
      writeFileSync(join(out, 'kontak', 'index.html'), 'mine')
    ),
    'holds kontak/index.html, which no build has made; move it away, or put it into public/',
  ],
  [
    'a site with a table that a person has added a line to',
    (out: string) => (put(out, 'good'), appendFileSync(join(out, 'table.csv'), 'mine')),
    'holds table.csv, which was changed since it was built',
  ],
  [
    'a site with a page that a person has changed',
    (out: string) => (put(out, 'good'), writeFileSync(join(out, 'index.html'), 'mine')),
    'holds index.html, which was changed since it was built',
  ],
  [
    'a site with a link in the place of a file',
    (out: string) => (
      put(out, 'good'),
      rmSync(join(out, 'table.csv')),
      symlinkSync('index.html', join(out, 'table.csv'))
    ),
    'holds table.csv, which no build has made',
  ],
  [
    'a site whose list has no pages',
    (out: string) => (put(out, 'good'), writeFileSync(join(out, 'SHA256SUMS'), `${'0'.repeat(64)}  table.csv\n`)),
    'was built when its list of hashes had no pages',
  ],
  ['a link in a circle', (out: string) => symlinkSync(out, out), 'leads in a circle'],
])('%s in the place is not replaced', (_what, put_, line) => {
  const out = join(work, 'dist');
  put_(out);
  const before = readdirSync(work, { recursive: true });
  expect(() => build(out, 'new')).toThrow(line);
  expect(readdirSync(work, { recursive: true })).toEqual(before);
});

test('an empty folder is replaced, also one that a file manager has looked into', () => {
  const out = join(work, 'dist');
  mkdirSync(out);
  build(out, 'new');
  expect(says(out)).toBe('new');
  rmSync(out, { recursive: true });
  mkdirSync(out);
  writeFileSync(join(out, '.DS_Store'), '');
  build(out, 'newer');
  expect([says(out), folders(work)]).toEqual(['newer', ['dist']]);
});

test('a file that comes into the last site while the new one is made is not lost', () => {
  const out = join(work, 'dist');
  build(out, 'good');
  const place = takePlace(out);
  put(place.side, 'new');
  writeFileSync(join(out, 'thesis.doc'), 'mine');
  expect(() => place.publish()).toThrow('holds thesis.doc, which no build has made');
  place.leave();
  expect([says(out), existsSync(join(out, 'thesis.doc')), folders(work)]).toEqual(['good', true, ['dist']]);
});
