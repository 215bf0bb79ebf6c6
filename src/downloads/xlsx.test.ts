import { unzipSync, strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readXlsx } from '../../testing/read-xlsx.ts';
import { toXlsx, type Sheet } from './xlsx.ts';

const about = {
  title: 'Cakupan / Coverage & more',
  publisher: 'Contoh Terlindungi',
  address: 'https://contoh.example/data/coverage/',
  release: '2026-11-22',
};

const sheet: Sheet = {
  name: 'data',
  columns: [
    { name: 'what', type: 'text', link: (row) => (row === 1 ? 'https://contoh.example/#a' : null) },
    { name: 'amount_idr', type: 'number' },
    { name: 'rate_percent', type: 'number' },
    { name: 'date', type: 'text' },
    { name: 'date_first', type: 'date' },
    { name: 'url', type: 'text' },
  ],
  rows: [
    [
      '=HYPERLINK("http://example.org")',
      1_800_000_000,
      41.02,
      '2025-03-16',
      '2025-03-16',
      'https://berita.example/?a=1&b=2',
    ],
    ['+62', 0, null, '2025-03', '2025-03-01', null],
    ['', null, 96.2, '2025', '2025-01-01', 'no https://address.example'],
  ],
  typed: [
    [
      '=HYPERLINK("http://example.org")',
      '1800000000',
      '41.02',
      '2025-03-16',
      '2025-03-16',
      'https://berita.example/?a=1&b=2',
    ],
    ['+62', '0', '', '2025-03', '2025-03-01', ''],
    ['', '', '96.20', '2025', '2025-01-01', 'no https://address.example'],
  ],
};

test('numbers are numbers that show their printed digits, dates are of one kind, and text is text whatever it starts with', async () => {
  const [read] = readXlsx(await toXlsx([sheet], about));
  expect(read!.formulas).toBe(0);
  expect(read!.rows[0]!.map((cell) => cell?.value)).toEqual(sheet.columns.map(({ name }) => name));
  expect(read!.rows[1]).toEqual([
    { kind: 'text', value: '=HYPERLINK("http://example.org")' },
    { kind: 'number', value: 1_800_000_000, format: '#,##0' },
    { kind: 'number', value: 41.02, format: '0.00' },
    { kind: 'text', value: '2025-03-16' },
    { kind: 'date', value: '2025-03-16' },
    { kind: 'text', value: 'https://berita.example/?a=1&b=2', link: 'https://berita.example/?a=1&b=2' },
  ]);
  expect(read!.rows[2]).toEqual([
    { kind: 'text', value: '+62', link: 'https://contoh.example/#a' },
    { kind: 'number', value: 0, format: '#,##0' },
    null,
    { kind: 'text', value: '2025-03' },
    { kind: 'date', value: '2025-03-01' },
  ]);
  expect(read!.rows[3]!.slice(2)).toEqual([
    { kind: 'number', value: 96.2, format: '0.00' },
    { kind: 'text', value: '2025' },
    { kind: 'date', value: '2025-01-01' },
    { kind: 'text', value: 'no https://address.example' },
  ]);
});

test('the header stays in sight, columns can be filtered and are as wide as what stands in them', async () => {
  const [read] = readXlsx(await toXlsx([sheet], about));
  expect(read!.frozenRows).toBe(1);
  expect(read!.filter).toBe('A1:F4');
  expect(read!.widths).toHaveLength(6);
  expect(read!.widths[0]).toBeGreaterThan(30);
  for (const width of read!.widths) expect(width).toBeLessThanOrEqual(42);
});

test('a workbook says what it is, and prints across with its header and ids on each page, on as many as it takes to be read', async () => {
  const parts = unzipSync(await toXlsx([sheet, { ...sheet, name: "it's" }], about));
  const part = (path: string) => strFromU8(parts[path]!);
  for (const words of ['Cakupan / Coverage &amp; more', 'Contoh Terlindungi', '2026-11-22', 'CC BY 4.0'])
    expect(part('docProps/core.xml')).toContain(words);
  expect(part('docProps/custom.xml')).toContain('<vt:lpwstr>https://contoh.example/data/coverage/</vt:lpwstr>');
  expect(part('xl/workbook.xml')).toContain("localSheetId=\"1\">'it''s'!$A:$A,'it''s'!$1:$1</definedName>");
  expect(part('xl/worksheets/sheet1.xml')).toContain(
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
  );
  const wide = Array.from({ length: 30 }, (_, i) => ({ name: `a_name_of_22_letters_${i}`, type: 'text' as const }));
  const many = unzipSync(await toXlsx([{ name: 'wide', columns: wide, rows: [] }], about));
  expect(strFromU8(many['xl/worksheets/sheet1.xml']!)).toContain('fitToWidth="4"');
});

test('two workbooks of the same rows are the same bytes, with the day of the release as their clock', async () => {
  const [first, second] = [await toXlsx([sheet], about), await toXlsx([sheet], about)];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  // Day and time of the first entry, as a zip archive holds them: years since 1980, month, day; midnight.
  const header = Buffer.from(first);
  expect(header.readUInt16LE(10)).toBe(0);
  expect(header.readUInt16LE(12)).toBe(((2026 - 1980) << 9) | (11 << 5) | 22);
});
