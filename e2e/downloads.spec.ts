import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import Papa from 'papaparse';
import { chartIds } from './honest-site.ts';
import { codesOf } from './place-codes.ts';

const parse = (text: string) => Papa.parse<Record<string, string>>(text.trimEnd(), { header: true }).data;

interface ChartFile {
  columns: { name: string; type: string; derivedFrom?: string }[];
  rows: Record<string, string | number | null>[];
}

for (const id of chartIds) {
  test(`${id}: CSV and JSON hold the same rows`, async ({ request }) => {
    const csv = parse(await (await request.get(`/charts/${id}.csv`)).text());
    const json = (await (await request.get(`/charts/${id}.json`)).json()) as ChartFile;
    expect(csv).toHaveLength(json.rows.length);
    expect(Object.keys(csv[0]!)).toEqual(json.columns.map(({ name }) => name));
    for (const [i, row] of json.rows.entries()) {
      for (const { name: column, type, derivedFrom } of json.columns) {
        const value = row[column]!;
        const cell = csv[i]![column]!;
        // The digits that were printed: as text where the number does not keep them.
        if (typeof value === 'number') expect(row[`${column}_printed`] ?? String(value)).toBe(cell);
        // What a date can mean begins with what is printed of it.
        if (derivedFrom !== undefined && type === 'date')
          expect([cell.slice(0, csv[i]![derivedFrom]!.length), cell.length]).toEqual([
            csv[i]![derivedFrom],
            cell === '' ? 0 : 10,
          ]);
        if (derivedFrom === 'place') expect(cell).toBe(codesOf(csv[i]!.place!)[column.replace('place_', '')]);
        if (value === null) expect(cell).toBe('');
        else if (typeof value === 'number') expect(Number(cell)).toBe(value);
        else expect(cell).toBe(value);
      }
    }
  });

  test(`${id}: every row with a source is a row of the tables, with the same figures`, async ({ request }) => {
    const json = (await (await request.get(`/charts/${id}.json`)).json()) as ChartFile;
    const sources = parse(readFileSync('data/sources.csv', 'utf8'));
    for (const row of json.rows) {
      for (const [i, rowId] of String(row.row).split(' ').entries()) {
        const tables = String(row.table).split(' ');
        const found = tables
          .map((table) => parse(readFileSync(`data/${table}.csv`, 'utf8')).find((each) => each.id === rowId))
          .find(Boolean);
        expect(found, `${String(row.table)} ${rowId}`).toBeTruthy();
        if (i > 0 || row.source === null) continue;
        expect(found!.source).toBe(row.source);
        expect(sources.find((source) => source.id === row.source)).toMatchObject({
          publisher: row.publisher,
          url: row.url,
        });
        for (const column of ['rate_percent', 'amount_idr']) {
          if (row[column] !== undefined && row[column] !== null && column in found!)
            expect(Number(found![column])).toBe(row[column]);
        }
      }
    }
  });
}

test('the files linked on the page are there, with the size that is said', async ({ page, request }) => {
  await page.goto('/en/coverage/');
  const linked = await page.locator('a[download]').evaluateAll((all) =>
    all.map((link) => ({
      href: link.getAttribute('href')!,
      said: link.nextElementSibling?.localName === 'small' ? link.nextElementSibling.textContent : null,
    })),
  );
  for (const { href, said } of linked) {
    const response = await request.get(href);
    expect(response.ok(), href).toBe(true);
    if (said !== null) expect(said, href).toBe(`${((await response.body()).length / 1000).toFixed(1)} kB`);
  }
  // Citations for programs are a few lines, and say no size.
  expect(linked.filter(({ said }) => said === null).every(({ href }) => href.includes('/cite/'))).toBe(true);
});
