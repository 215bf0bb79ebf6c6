import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCommand } from './command.ts';

const work = mkdtempSync(join(tmpdir(), 'commands-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

test.each([
  ['no command', [], ['say what to do: build, start or dev']],
  ['a command that is spelt wrong', ['buidl'], ['buidl is no command; write build, start or dev']],
  [
    'a word too many',
    ['build', 'now'],
    ['nothing is known of now; after the command come only --site, --data, --out and --port'],
  ],
  ['an option that is not there', ['build', '--prot', '1'], ["Unknown option '--prot'"]],
  [
    'a folder that is not named',
    ['build', '--out=', '--data=', '--site='],
    ['--site is empty; name a folder', '--data is empty; name a folder', '--out is empty; name a folder'],
  ],
  ['a port in words', ['start', '--port', 'abc'], ['--port abc is no port; write a whole number from 1 to 65535']],
  [
    'a port that cannot be',
    ['start', '--port', '65536'],
    ['--port 65536 is no port; write a whole number from 1 to 65535'],
  ],
  [
    'two slips',
    ['strat', '--port', '0'],
    ['strat is no command; write build, start or dev', '--port 0 is no port; write a whole number from 1 to 65535'],
  ],
])('%s is told', (_what, words, lines) => {
  expect(() => readCommand(words)).toThrow(expect.objectContaining({ name: 'BadCommand', message: lines.join('\n') }));
});

test('slips are told a line each, before anything is done', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/build/cli.ts', 'buidl', '--port', 'abc', '--out', join(work, 'dist')],
    { encoding: 'utf8' },
  );
  expect([status, stdout, stderr]).toEqual([
    1,
    '',
    'buidl is no command; write build, start or dev\n--port abc is no port; write a whole number from 1 to 65535\n',
  ]);
  expect(readdirSync(work)).toEqual([]);
});

test('what is not said has its usual value', () => {
  expect(readCommand(['start'])).toEqual({ name: 'start', site: undefined, data: undefined, out: 'dist', port: 4321 });
  expect(readCommand(['build', '--out', 'a', '--data', 'b', '--site', 'c', '--port', '80'])).toEqual({
    name: 'build',
    site: 'c',
    data: 'b',
    out: 'a',
    port: 80,
  });
});
