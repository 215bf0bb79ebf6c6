import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';

/** Spoils the data folder of a case, which holds the good tables and the case's own files. */
export type Make = (folder: string) => void;

/** The coverage table with its bytes changed: most ways to spoil a file are shown on this one. */
const bytes =
  (change: (text: string) => string | Uint8Array): Make =>
  (folder) => {
    const file = join(folder, 'coverage.csv');
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  };

const records = (change: (records: string[][]) => string[][], style: Papa.UnparseConfig = {}): Make =>
  bytes((text) => `${Papa.unparse(change(Papa.parse<string[]>(text.trimEnd()).data), { newline: '\n', ...style })}\n`);

const header = (change: (names: string[]) => string[]): Make => records(([names, ...rows]) => [change(names!), ...rows]);

const started = (...start: number[]): Make => bytes((text) => new Uint8Array([...start, ...Buffer.from(text)]));
const archive = (part: string): Make => bytes(() => Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), Buffer.from(part), Buffer.alloc(200)]));

const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const utf32 = (text: string) => Buffer.concat([...text].map((character) => Buffer.from(new Uint32Array([character.codePointAt(0)!]).buffer)));

/** The first figure of the table becomes a text of a million characters. */
const longCell = (column: string, cell: string): Make =>
  records(([names, first, ...rows]) => [names!, first!.map((each, i) => (names![i] === column ? cell : each)), ...rows]);

const instead = (make: (file: string) => void): Make => (folder) => {
  const file = join(folder, 'coverage.csv');
  rmSync(file);
  make(file);
};

const MILLION = 1_000_000;

/**
 * The cases whose bytes would not survive an editor, a diff or a checkout: each is made from the good folder by one
 * line here. What it has to say stands in its folder, as for every other case.
 */
export const made: Readonly<Record<string, Make>> = {
  'dialect/semicolons': records((all) => all, { delimiter: ';' }),
  'dialect/tabs': records((all) => all, { delimiter: '\t' }),
  'dialect/semicolons-and-decimal-comma': records((all) => all, { delimiter: ';' }),
  'dialect/excel-separator-line': records((all) => [['sep=;'], ...all], { delimiter: ';' }),
  'dialect/every-cell-in-quotes': records((all) => all, { quotes: true }),
  'dialect/columns-in-another-order': records((all) => all.map((row) => row.toReversed())),
  'dialect/no-line-end-after-the-last-row': bytes((text) => text.trimEnd()),
  'dialect/byte-order-mark': bytes((text) => `\uFEFF${text}`),
  'dialect/two-byte-order-marks': bytes((text) => `\uFEFF\uFEFF${text}`),
  'dialect/utf-16-little-endian': bytes((text) => utf16(`\uFEFF${text}`)),
  'dialect/utf-16-big-endian': bytes((text) => utf16(`\uFEFF${text}`).swap16()),
  'dialect/utf-16-cut-in-a-character': bytes((text) => utf16(`\uFEFF${text}`).subarray(0, -1)),
  'dialect/utf-16-without-its-mark': bytes((text) => utf16(text)),
  'dialect/utf-32': bytes((text) => utf32(`\uFEFF${text}`)),
  'dialect/utf-32-without-its-mark': bytes((text) => utf32(text)),
  'dialect/windows-1252': bytes((text) => Buffer.from(text.replace('Contoh, bukan data.', 'Caf\u00E9 Contoh \u00B1'), 'latin1')),
  'dialect/crlf': bytes((text) => text.replaceAll('\n', '\r\n')),
  'dialect/cr': bytes((text) => text.replaceAll('\n', '\r')),
  'dialect/mixed-line-ends': bytes((text) => text.replace('\n', '\r\n').replace(/\n(?=cov002)/, '\r')),
  'dialect/line-ends-of-another-kind-nel': bytes((text) => text.replaceAll('\n', '\u0085')),
  'dialect/line-ends-of-another-kind-line-separator': bytes((text) => text.replaceAll('\n', '\u2028')),
  'dialect/line-ends-of-another-kind-form-feed': bytes((text) => text.replaceAll('\n', '\f')),
  'dialect/one-line-end-of-another-kind': bytes((text) => text.replace('src-b,,\n', 'src-b,,\v')),
  'dialect/blank-lines-at-the-end': bytes((text) => `${text}\n\r\n\n`),
  'dialect/blank-line-between-rows': bytes((text) => text.replace('\ncov002', '\n\ncov002')),
  'dialect/blank-first-line': bytes((text) => `\n${text}`),
  'dialect/row-of-separators': records((all) => [...all, all[0]!.map(() => '')]),
  'dialect/row-of-spaces': records((all) => [...all, all[0]!.map(() => ' ')]),
  'dialect/title-row-above': records((all) => [['Cakupan Jamsostek Kabupaten Contoh'], ...all]),
  'dialect/row-of-units-below-the-header': records(([names, ...rows]) => [names!, names!.map((name) => (name === 'rate_percent' ? '(%)' : '')), ...rows]),
  'dialect/total-row-below': records((all) => [...all, all[0]!.map((name) => (name === 'id' ? 'Jumlah' : name === 'covered_workers' ? '70000' : ''))]),
  'dialect/total-row-of-a-few-cells': records((all) => [...all, ['Jumlah', '', '70000']]),
  'dialect/trailing-separators': records((all) => all.map((row) => [...row, ''])),
  'dialect/trailing-separators-below-the-header': records(([names, ...rows]) => [names!, ...rows.map((row) => [...row, ''])]),
  'dialect/row-too-short': records((all) => all.map((row, i) => (i === 1 ? row.slice(0, -2) : row))),
  'dialect/decimal-comma-splits-a-cell': bytes((text) => text.replace(',40,40000,', ',40,5,40000,')),
  'dialect/quote-left-open': bytes((text) => text.replace('\ncov002,', '\n"cov002,')),
  'dialect/quote-left-open-at-the-end': bytes((text) => `${text.trimEnd()}"`),
  'dialect/quote-closed-too-early': bytes((text) => text.replace('"Contoh, bukan data."', '"Contoh", bukan data.')),
  'dialect/quote-in-the-middle-of-a-cell': bytes((text) => text.replace('cov002,Kabupaten', 'cov002,Kab"upaten')),
  'dialect/two-quotes-in-the-middle-of-a-cell': bytes((text) => text.replace('cov002,Kabupaten Contoh', 'cov002,Kabupaten "Contoh"')),
  'dialect/space-before-a-quote': bytes((text) => text.replace(',"Contoh, bukan', ', "Contoh, bukan')),
  'dialect/curly-quotes-around-a-cell': bytes((text) => text.replace('"Contoh, bukan data."', '\u201CContoh, bukan data.\u201D')),
  'dialect/header-in-capitals': header((names) => names.map((name) => name.toUpperCase())),
  'dialect/header-with-a-space': header((names) => names.map((name) => (name === 'place' ? ' place' : name))),
  'dialect/header-with-an-invisible-character': header((names) => names.map((name) => (name === 'place' ? 'place\u200B' : name))),
  'dialect/header-translated': header((names) => names.map((name) => (name === 'place' ? 'wilayah' : name))),
  'dialect/column-missing': records((all) => all.map((row) => row.filter((_, i) => all[0]![i] !== 'rate_percent'))),
  'dialect/column-twice': records((all) => all.map((row) => [...row, row[1]!])),
  'dialect/column-without-a-name': records(([names, ...rows]) => [[...names!, ''], ...rows.map((row) => [...row, 'x'])]),

  'hostile/cell-of-a-megabyte': longCell('place', 'x'.repeat(MILLION)),
  'hostile/number-of-a-megabyte': longCell('rate_percent', '9'.repeat(MILLION)),
  'hostile/id-of-a-megabyte': longCell('id', 'c'.repeat(MILLION)),
  'hostile/cell-of-a-million-quotes': longCell('place', '"'.repeat(MILLION)),
  'hostile/stray-quotes-by-the-million': bytes((text) => text.replace('cov002,Kabupaten', `cov002,x${'"'.repeat(MILLION)}`)),
  'hostile/open-quote-before-a-megabyte': bytes((text) => `${text}"${'x,\n'.repeat(MILLION / 3)}`),
  'hostile/ten-thousand-columns': header((names) => [...names, ...Array.from({ length: 10_000 }, (_, i) => `x${i}`)]),
  'hostile/row-of-ten-thousand-cells': records((all) => [...all, Array.from({ length: 10_000 }, () => '1')]),
  'hostile/a-thousand-bad-rows': records((all) => [...all, ...Array.from({ length: 1000 }, (_, i) => all[1]!.map((cell, j) => (j === 0 ? `new${i}` : j === 6 ? '4O' : cell)))]),
  'hostile/blank-lines-by-the-ten-thousand': bytes((text) => text.replace('\ncov002', `${'\n'.repeat(10_000)}cov002`)),
  'hostile/blank-lines-by-the-million-at-the-end': bytes((text) => text + '\n'.repeat(MILLION)),
  'hostile/zero-bytes': bytes((text) => text.replace('Kabupaten', 'Kabu\0paten')),
  'hostile/zero-bytes-only': bytes(() => new Uint8Array(4096)),
  'hostile/lone-surrogate-in-utf-16': bytes((text) => utf16(`\uFEFF${text.replace('Kabupaten', 'Kabu\uD800paten')}`)),
  'hostile/bytes-without-sense': bytes(() => new Uint8Array(Array.from({ length: 2048 }, (_, i) => (i * 7919 + 128) % 256))),
  'hostile/header-of-markup': header((names) => names.map((name) => (name === 'place' ? '<script>alert(1)</script>' : name))),
  'hostile/header-named-like-a-built-in': header((names) => names.map((name) => (name === 'place' ? '__proto__' : name))),

  'file/missing': instead(() => undefined),
  'file/empty': bytes(() => ''),
  'file/blank-lines-only': bytes(() => '\r\n\n\n'),
  'file/byte-order-mark-only': bytes(() => '\uFEFF'),
  'file/header-only': bytes((text) => text.slice(0, text.indexOf('\n') + 1)),
  'file/header-only-where-that-is-right': (folder) => writeFileSync(join(folder, 'revisions.csv'), readFileSync(join(folder, 'revisions.csv'), 'utf8').split('\n')[0]!),
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
