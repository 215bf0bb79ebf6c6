import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build, elsewhere, folders, put, says, USER } from '../../testing/fake-site.ts';
import { sha256 } from '../downloads/delivered-file.ts';
import { SUMS } from './checksums.ts';
import { takePlace } from './place.ts';

let work: string;
beforeEach(() => {
  work = realpathSync(mkdtempSync(join(tmpdir(), 'place-')));
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

test('a first site, and one after it, with nothing left beside', () => {
  const out = join(work, 'new', 'dist');
  build(out, 'first');
  build(out, 'second');
  expect([says(out), folders(join(work, 'new'))]).toEqual(['second', ['dist']]);
});

test('a build that fails leaves the last site', () => {
  const out = join(work, 'dist');
  build(out, 'good');
  build(out);
  expect([says(out), folders(work)]).toEqual(['good', ['dist']]);
});

test('what builds leave when they are killed at each of their steps is put right by the next, even by one that fails', () => {
  const out = join(work, 'dist');
  const [side, last, waste] = ['-new', '-last', '-waste-1'].map((ending) => join(work, `.building-dist${ending}`)) as [
    string,
    string,
    string,
  ];
  const halves: readonly [string, () => void, string][] = [
    ['while it made pages', () => (put(out, 'good'), put(side, 'half')), 'good'],
    ['between the two moves', () => (put(last, 'good'), put(side, 'new')), 'good'],
    [
      'between the two moves, and then something made an empty folder',
      () => (put(last, 'good'), put(side, 'new'), mkdirSync(out)),
      'good',
    ],
    ['after both moves', () => (put(out, 'new'), put(last, 'good')), 'new'],
    ['while it removed the last site', () => (put(out, 'new'), mkdirSync(waste)), 'new'],
    [
      'twice: between the two moves, and while the next one removed a third',
      () => (put(last, 'good'), mkdirSync(waste)),
      'good',
    ],
  ];
  for (const [when, leave, words] of halves) {
    leave();
    build(out);
    expect([says(out), folders(work)], when).toEqual([words, ['dist']]);
    build(out, 'next');
    expect([says(out), folders(work)], when).toEqual(['next', ['dist']]);
    rmSync(out, { recursive: true });
  }
});

test('a build of a folder with a like name keeps its hands off the other’s', () => {
  const [one, other] = [join(work, 'dist'), join(work, 'dist-last')];
  put(one, 'good');
  const [first, second] = [takePlace(one), takePlace(other)];
  put(first.side, 'new');
  put(second.side, 'other');
  first.publish();
  second.publish();
  first.leave();
  second.leave();
  expect([says(one), says(other), folders(work)]).toEqual(['new', 'other', ['dist', 'dist-last']]);
});

test('a half-removed site is never taken for the last one', () => {
  const out = join(work, 'dist');
  mkdirSync(join(work, '.building-dist-waste-1'));
  build(out);
  expect(existsSync(out)).toBe(false);
});

test('a link keeps leading where it leads, and what it leads to is replaced', () => {
  const [out, real] = [join(work, 'dist'), join(work, 'disk', 'site')];
  put(real, 'good');
  symlinkSync(real, out);
  build(out, 'new');
  expect([lstatSync(out).isSymbolicLink(), says(real), folders(join(work, 'disk'))]).toEqual([true, 'new', ['site']]);
  rmSync(real, { recursive: true });
  build(out, 'again');
  expect(says(real)).toBe('again');
});

test('an older site that this user cannot remove does not keep a new one from its place, now or later', () => {
  const [out, inner] = [join(work, 'dist'), join(work, 'dist', 'en')];
  put(out, 'good');
  mkdirSync(inner);
  writeFileSync(join(inner, 'index.html'), 'stays');
  appendFileSync(join(out, SUMS), `${sha256('stays')}  en/index.html\n`);
  // A folder that may not be written is, for its files, what a folder of another user is.
  chmodSync(inner, 0o555);
  for (const path of USER.uid ? [work, out, inner] : []) chownSync(path, USER.uid!, USER.gid!);
  const kept = join(work, '.building-dist-waste-1');
  for (const words of ['new', 'newer']) {
    const { said } = elsewhere(`console.log(build(${JSON.stringify(out)}, ${JSON.stringify(words)}).join());`, USER);
    expect([said, says(out), folders(work)]).toEqual([kept, words, ['.building-dist-waste-1', 'dist']]);
  }
  chmodSync(join(kept, 'en'), 0o755);
  expect([build(out, 'newest'), says(out), folders(work)]).toEqual([[], 'newest', ['dist']]);
});
