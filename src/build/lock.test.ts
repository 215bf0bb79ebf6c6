import { chmodSync, chownSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { elsewhere, folders, put, says, USER } from '../../testing/fake-site.ts';
import { takePlace } from './place.ts';

let work: string;
beforeEach(() => {
  work = realpathSync(mkdtempSync(join(tmpdir(), 'place-')));
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

test('a second build is told so while the first one works, also in another process, and not afterwards', () => {
  const out = join(work, 'dist');
  const other = () => elsewhere(`takePlace(${JSON.stringify(out)}).leave(); console.log('free');`).said;
  const first = takePlace(out);
  put(first.side, 'first');
  const line = `another build is making ${out}; start again when it has ended`;
  expect(() => takePlace(out)).toThrow(line);
  expect(other()).toBe(line);
  takePlace(join(work, 'other')).leave();
  first.publish();
  first.leave();
  expect([says(out), other()]).toEqual(['first', 'free']);
});

test('a lock that this user cannot write would keep nobody out, so no build goes on with it', () => {
  const lock = join(work, '.building-dist.lock');
  writeFileSync(lock, '');
  // Readable by everyone, and root's where the tests are.
  chmodSync(lock, 0o444);
  if (USER.uid) chownSync(work, USER.uid, USER.gid!);
  const { said } = elsewhere(`build(${JSON.stringify(join(work, 'dist'))}, 'new');`, USER);
  expect(said).toMatch(`${lock} keeps two builds apart, and this user cannot write it (EACCES`);
  expect(folders(work)).toEqual([]);
});
