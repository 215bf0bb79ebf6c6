import { expect, test } from 'vitest';
import { readXlsx } from '../../testing/read-xlsx.ts';
import { toXlsx, type Sheet } from './xlsx.ts';

const sheet: Sheet = {
  name: 'data',
  columns: [
    { name: 'what', type: 'text' },
    { name: 'amount_idr', type: 'number' },
    { name: 'rate_percent', type: 'number' },
    { name: 'date', type: 'date' },
  ],
  rows: [
    ['=HYPERLINK("http://example.org")', 1_800_000_000, 41.02, '2025-03-16'],
    ['+62', 0, null, '2025-03'],
    ['', null, 96.2, '2025'],
  ],
};

test('numbers are numbers, whole dates are dates, and text is text whatever it starts with', async () => {
  const [read] = readXlsx(await toXlsx([sheet], '2026-11-22'));
  expect(read!.formulas).toBe(0);
  expect(read!.rows[0]!.map((cell) => cell?.value)).toEqual(['what', 'amount_idr', 'rate_percent', 'date']);
  expect(read!.rows[1]).toEqual([
    { kind: 'text', value: '=HYPERLINK("http://example.org")' },
    { kind: 'number', value: 1_800_000_000 },
    { kind: 'number', value: 41.02 },
    { kind: 'date', value: '2025-03-16' },
  ]);
  expect(read!.rows[2]).toEqual([
    { kind: 'text', value: '+62' },
    { kind: 'number', value: 0 },
    null,
    { kind: 'text', value: '2025-03' },
  ]);
  expect(read!.rows[3]).toEqual([null, null, { kind: 'number', value: 96.2 }, { kind: 'text', value: '2025' }]);
});

test('the header stays in sight and columns are as wide as what stands in them', async () => {
  const [read] = readXlsx(await toXlsx([sheet], '2026-11-22'));
  expect(read!.frozenRows).toBe(1);
  expect(read!.widths).toHaveLength(4);
  expect(read!.widths[0]).toBeGreaterThan(30);
  for (const width of read!.widths) expect(width).toBeLessThanOrEqual(42);
});

test('two workbooks of the same rows are the same bytes, with the day of the release as their clock', async () => {
  const [first, second] = [await toXlsx([sheet], '2026-11-22'), await toXlsx([sheet], '2026-11-22')];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  // Day and time of the first entry, as a zip archive holds them: years since 1980, month, day; midnight.
  const header = Buffer.from(first);
  expect(header.readUInt16LE(10)).toBe(0);
  expect(header.readUInt16LE(12)).toBe(((2026 - 1980) << 9) | (11 << 5) | 22);
});
