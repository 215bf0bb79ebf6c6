import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeSettings } from '../testing/whole-builds.ts';
import { pathOf, readSettings } from './settings.ts';

const work = mkdtempSync(join(tmpdir(), 'settings-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

let folders = 0;
/** The settings of a site of its own, since a file of settings is read once. */
const readWith = (address: string) => {
  folders += 1;
  const folder = join(work, String(folders));
  writeSettings(folder, { ...readSettings('.'), address });
  return readSettings(folder);
};

test.each([
  ['https://contoh.example', 'https://contoh.example', ''],
  ['https://contoh.example/', 'https://contoh.example', ''],
  ['https://Contoh.example:443//', 'https://contoh.example', ''],
  ['https://someone.github.io/contoh', 'https://someone.github.io/contoh', '/contoh'],
  ['https://someone.github.io/contoh/', 'https://someone.github.io/contoh', '/contoh'],
  ['https://example.org/~a/Contoh-2.0/', 'https://example.org/~a/Contoh-2.0', '/~a/Contoh-2.0'],
])('the address %s is that of %s', (written, address, path) => {
  const settings = readWith(written);
  expect([settings.address, pathOf(settings)]).toEqual([address, path]);
});

test.each([
  ...['contoh.example', 'http://contoh.example', 'https://', 'https://contoh.example:x', 'https://contoh.example/#a'],
  ...['https://contoh.example/?a', 'https://contoh.example/a b', 'https://contoh.example/a/../b'],
  ...['https://contoh.example/a//b', 'https://contoh.example/a%20b', 'https://contoh.example/"'],
])('%s is refused in one line', (address) => {
  expect(() => readWith(address)).toThrow(
    /^[^\n]*site\.config\.ts:address: [^\n]* is no address of a site; write one such as [^\n]*$/,
  );
});
