import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { USER } from '../../testing/fake-site.ts';
import { build, commandOf, leftovers, onlyLine, prints } from '../../testing/whole-builds.ts';

const good = prints(inject('site'));
const work = realpathSync(mkdtempSync(join(tmpdir(), 'told-')));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A folder with the built site in its place. */
const standing = (name: string): string => {
  const folder = join(work, name);
  cpSync(inject('site'), join(folder, 'dist'), { recursive: true });
  return folder;
};

test('a disk on which files cannot grow is told in a line, and the last site stays', () => {
  const folder = standing('full');
  // A limit of the shell stands for a full disk, which only root could make: writing beyond 64 blocks fails.
  const command = `trap '' XFSZ; ulimit -f 64; exec "$@"`;
  const { status, stderr } = spawnSync(
    'bash',
    ['-c', command, 'bash', process.execPath, ...commandOf(join(folder, 'dist'))],
    { encoding: 'utf8' },
  );
  expect(status).toBe(1);
  expect(onlyLine(stderr)).toMatch(/(?:EFBIG|too large).*the site was not built$/);
  expect([prints(join(folder, 'dist')), leftovers(folder)]).toEqual([good, []]);
});

test('a folder where nothing can be written is told in a line, and the last site stays', () => {
  const folder = standing('locked');
  // Root may write everywhere, so the build is then another user's.
  if (USER.uid) {
    chmodSync(work, 0o755);
    chownSync(folder, USER.uid, USER.gid!);
  }
  chmodSync(folder, 0o555);
  const { status, stderr } = build(join(folder, 'dist'), { user: USER });
  chmodSync(folder, 0o755);
  expect(status).toBe(1);
  expect(onlyLine(stderr)).toContain(`${folder} cannot be written to`);
  expect(prints(join(folder, 'dist'))).toEqual(good);
});

test('a place below a file is told in a line', () => {
  const file = join(work, 'a-file');
  writeFileSync(file, '');
  const { status, stderr } = build(join(file, 'dist'));
  expect(status).toBe(1);
  expect(onlyLine(stderr)).toContain(file);
});

test('what a person keeps is not replaced by a site', () => {
  const mine = join(work, 'mine');
  cpSync('data', mine, { recursive: true });
  const before = prints(mine);
  const { status, stderr } = build(mine);
  expect(status).toBe(1);
  expect(onlyLine(stderr)).toContain('holds something else than a built site');
  expect(prints(mine)).toEqual(before);
});

test('a site that is built and cannot be served is not called unbuilt', async () => {
  // With the last port taken there is none after it to try.
  const taken = createServer().listen(65_535);
  await new Promise((done) => taken.on('listening', done).on('error', done));
  const place = join(work, 'unserved');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['src/build/cli.ts', 'start', '--out', place, '--port', '65535'],
    { encoding: 'utf8' },
  );
  taken.close();
  expect([status, prints(place)]).toEqual([1, good]);
  expect(onlyLine(stderr)).toMatch(/65535.*; the site is built, and nothing serves it$/);
});
