import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { put } from '../fake-site.ts';
import { expectedOf, layOut } from './case-folder.ts';
import { made } from './made.ts';

const work = mkdtempSync(join(tmpdir(), 'command-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** One case of each kind of reading: another encoding, rows together, a hostile cell, no file that can be read. */
const SHOWN = ['dialect/windows-1252', 'meaning/second-source-that-contradicts', 'hostile/escape-sequence-of-a-terminal', 'file/a-pipe'];

test.each(SHOWN)('the command prints the lines of %s, ends with 1 and leaves the last site as it was', (name) => {
  const [group, own] = name.split('/') as [string, string];
  const place = join(work, group, own);
  const [folder, out] = [join(place, 'data'), join(place, 'dist')];
  put(out, 'the last good site');
  layOut(group, own, folder);
  made[name]?.(folder);

  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/build/cli.ts', 'build', '--site', 'examples/contoh', '--data', folder, '--out', out], { encoding: 'utf8' });

  const lines = stderr.trimEnd().replaceAll(folder, 'data').split('\n');
  expect(lines.slice(0, -1)).toEqual(expectedOf(group, own));
  expect(lines.at(-1)).toMatch(/^[1-9]\d* problems? in the data; the site was not built$/);
  expect([status, stdout]).toEqual([1, '']);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the last good site');
  // Only the empty file that keeps two builds apart stays beside them.
  expect(readdirSync(place).sort()).toEqual(['.building-dist.lock', 'data', 'dist']);
});
