import { mkdtempSync, realpathSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { askForRoom, askToMove, umaskNote } from './before.ts';

const work = realpathSync(mkdtempSync(join(tmpdir(), 'before-')));
afterAll(() => rmSync(work, { recursive: true, force: true }));

test('a folder with room for a site is not asked for more, and one without is told', () => {
  const { bavail, bsize } = statfsSync(work);
  askForRoom(work, bavail * bsize - 1_000_000_000);
  expect(() => askForRoom(work, bavail * bsize * 2)).toThrow(/ has room for \d+ MB, and a new site may take \d+ MB/);
});

// The root of a machine and its processes are mounted on whatever it is.
test.runIf(process.platform === 'linux')(
  'a mount point is told, with the way round it; a plain folder or none is none',
  () => {
    expect(() => askToMove('/proc')).toThrow(
      '/proc is a mount point, which cannot make room for a new site; name a folder inside of it with --out /proc/site, and serve that one',
    );
    askToMove(work);
    askToMove(join(work, 'nothing'));
  },
);

test('a umask that hides the site from a web server is told', () => {
  expect([0o777, 0o775, 0o755].map(umaskNote)).toEqual([null, null, null]);
  expect(umaskNote(0o40750)).toContain('umask 0027 keeps the site from other users');
  expect(umaskNote(0o40700)).toMatch(/for one, run umask 022 before$/);
});
