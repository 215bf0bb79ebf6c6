import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bytes, type Make } from './make.ts';

const started = (...start: number[]): Make => bytes((text) => new Uint8Array([...start, ...Buffer.from(text)]));
const archive = (part: string): Make => bytes(() => Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), Buffer.from(part), Buffer.alloc(200)]));

/** Something else in the place of the coverage table. */
const instead = (make: (file: string) => void): Make => (folder) => {
  const file = join(folder, 'coverage.csv');
  rmSync(file);
  make(file);
};

/** What stands where the file of a table should be. */
export const madeFiles: Readonly<Record<string, Make>> = {
  'file/missing': instead(() => undefined),
  'file/empty': bytes(() => ''),
  'file/blank-lines-only': bytes(() => '\r\n\n\n'),
  'file/byte-order-mark-only': bytes(() => '\uFEFF'),
  'file/header-only': bytes((text) => text.slice(0, text.indexOf('\n') + 1)),
  'file/header-only-where-that-is-right': (folder) => {
    for (const file of ['apbd.csv', 'gaps.csv', 'revisions.csv', 'targets.csv'].map((name) => join(folder, name)))
      writeFileSync(file, readFileSync(file, 'utf8').split('\n')[0]!);
  },
  'file/cut-in-the-middle': bytes((text) => text.slice(0, text.indexOf('cov003') + 40)),
  'file/not-to-be-read-by-this-user': (folder) => chmodSync(join(folder, 'coverage.csv'), 0o000),
  'file/a-folder': instead(mkdirSync),
  'file/a-pipe': instead((file) => execFileSync('mkfifo', [file])),
  'file/a-device-behind-a-link': instead((file) => symlinkSync('/dev/zero', file)),
  'file/a-link-to-nothing': instead((file) => symlinkSync('moved-away.csv', file)),
  'file/a-link-to-itself': instead((file) => symlinkSync('coverage.csv', file)),
  'file/a-link-out-of-the-folder': instead((file) => {
    writeFileSync(join(dirname(dirname(file)), 'elsewhere.csv'), 'id\n');
    symlinkSync('../elsewhere.csv', file);
  }),
  'file/a-link-within-the-folder': (folder) => {
    renameSync(join(folder, 'coverage.csv'), join(folder, 'coverage-of-today'));
    symlinkSync('coverage-of-today', join(folder, 'coverage.csv'));
  },
  'file/of-a-gigabyte': (folder) => truncateSync(join(folder, 'coverage.csv'), 1_000_000_000),
  'file/a-copy-beside-it': (folder) => writeFileSync(join(folder, 'coverage (1).csv'), ''),
  'file/a-name-in-capitals-beside-it': (folder) => writeFileSync(join(folder, 'Sheet1.CSV'), ''),
  'file/a-workbook-beside-it': (folder) => writeFileSync(join(folder, 'coverage.xlsx'), ''),
  'file/a-text-file-beside-it': (folder) => writeFileSync(join(folder, 'coverage.csv.txt'), ''),
  'file/a-note-beside-it': (folder) => writeFileSync(join(folder, 'notes.txt'), 'read me'),
  'file/a-workbook': archive('[Content_Types].xml'),
  'file/a-sheet-of-libreoffice': archive('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
  'file/a-zip-archive': archive('coverage.csv'),
  'file/an-old-workbook': started(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
  'file/a-gzip-archive': started(0x1f, 0x8b, 8, 0),
  'file/a-pdf': started(...Buffer.from('%PDF-1.7\n')),
  'file/a-web-page': bytes(() => '<!DOCTYPE html>\n<html><body>Masuk untuk mengunduh</body></html>\n'),
  'file/a-document': bytes(() => '{\\rtf1\\ansi Cakupan}\n'),
  'file/json': bytes(() => '[{"id":"cov001"}]\n'),
  'file/no-folder-at-all': (folder) => rmSync(folder, { recursive: true }),
  'file/a-file-in-place-of-the-folder': (folder) => {
    rmSync(folder, { recursive: true });
    writeFileSync(folder, '');
  },
};
