import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { site } from '../site.config.ts';
import { siteSlug } from '../src/downloads/site-slug.ts';
import { codesOf } from './place-codes.ts';
import { longDate, release } from './published-state.ts';
import { readXlsx } from '../testing/read-xlsx.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';

type Cells = Record<string, string>;
const parse = (text: string) => Papa.parse<Cells>(text.trimEnd(), { header: true }).data;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const names = readdirSync('data')
  // What was released is no table.
  .filter((file) => file.endsWith('.csv') && file !== 'released.csv')
  .map((file) => file.replace('.csv', ''));
const typedRows = (name: string) => parse(readFileSync(`data/${name}.csv`, 'utf8'));
const sources = new Map(typedRows('sources').map((source) => [source.id, source]));

/** What a row is delivered as: the cells that were typed, and publisher and address of its source. */
const expected = (name: string): Cells[] =>
  typedRows(name).map((row) => {
    const source = sources.get(row.source ?? '');
    return source ? { ...row, publisher: source.publisher!, url: source.url! } : row;
  });

/** First and last day that a printed date can mean, and whether it is a day, a month or a year. */
const meaningOf = (date: string): Record<string, string> => {
  const [year, month] = date.split('-').map(Number) as [number, number?];
  const last = (day: Date) => day.toISOString().slice(0, 10);
  if (date === '') return { first: '', last: '', precision: '' };
  if (date.length === 10) return { first: date, last: date, precision: 'day' };
  return month === undefined
    ? { first: `${date}-01-01`, last: `${date}-12-31`, precision: 'year' }
    : { first: `${date}-01`, last: last(new Date(Date.UTC(year, month, 0))), precision: 'month' };
};

interface TableFile {
  columns: {
    name: string;
    type: string;
    form?: string;
    derivedFrom?: string;
    options?: Record<string, { id: string; en: string }>;
  }[];
  rows: Record<string, string | number | null>[];
}
const isNumber = (type: string) => type === 'count' || type === 'decimal';

for (const name of names) {
  test(`${name}: CSV, JSON and XLSX hold the rows that were typed, each with its publisher and address`, async ({
    request,
  }) => {
    const json = (await (await request.get(`/data/${name}.json`)).json()) as TableFile;
    const { columns } = json;
    // Beside each date that may be a month or a year stands what it can mean, beside each place its codes.
    const rows = expected(name).map((row) =>
      Object.fromEntries(
        columns.map(({ name: column, derivedFrom }) => [
          column,
          derivedFrom === undefined
            ? row[column]!
            : { ...meaningOf(row[derivedFrom]!), ...codesOf(row[derivedFrom]!) }[column.slice(derivedFrom.length + 1)]!,
        ]),
      ),
    );
    for (const column of columns.filter(({ type, form }) => type === 'date' && form === undefined))
      expect(columns.map((each) => each.name)).toEqual(
        expect.arrayContaining(['first', 'last', 'precision'].map((suffix) => `${column.name}_${suffix}`)),
      );
    const csv = await request.get(`/data/${name}.csv`);
    expect(parse(await csv.text())).toEqual(rows);
    expect((await csv.body()).subarray(0, 3).toString('latin1')).not.toBe('\u00ef\u00bb\u00bf');

    // For Indonesian settings: a byte order mark, semicolons, decimal commas, and no text that would become a day or a number.
    const indonesian = await (await request.get(`/data/${name}.id.csv`)).text();
    expect(indonesian).toMatch(/^\uFEFF/);
    const isMistaken = (cell: string) => /^\d[\d.,:/-]*$/.test(cell) && !/^(?:\d+|\d{4}-\d{2}-\d{2})$/.test(cell);
    expect(
      Papa.parse<Cells>(indonesian.slice(1).trimEnd(), { header: true, delimiter: ';' }).data.map((row) =>
        columns.map((column) => row[column.name]),
      ),
    ).toEqual(
      rows.map((row) =>
        columns.map(({ name: column, type }) => {
          const cell = row[column]!;
          return isNumber(type) ? cell.replace('.', ',') : isMistaken(cell) ? `'${cell}` : cell;
        }),
      ),
    );

    const value = (type: string, cell: string) => (cell === '' ? null : isNumber(type) ? Number(cell) : cell);
    expect(json.rows).toEqual(
      rows.map((row) =>
        Object.fromEntries(
          columns.flatMap(({ name: column, type }): [string, string | number | null][] => {
            const number = value(type, row[column]!);
            // Digits that a number does not keep stand beside it.
            return typeof number === 'number' && String(number) !== row[column]
              ? [
                  [column, number],
                  [`${column}_printed`, row[column]!],
                ]
              : [[column, number]];
          }),
        ),
      ),
    );

    const bytes = await (await request.get(`/data/${name}.xlsx`)).body();
    const [sheet, about, ...more] = readSpreadsheet(bytes);
    expect(more).toEqual([]);
    expect(sheet).toMatchObject({ name, frozen: 1, formulas: 0 });
    const [header, ...body] = sheet!.rows;
    expect(sheet!.widths).toHaveLength(header!.length);
    expect(sheet!.filter).toMatch(new RegExp(`^A1:[A-Z]+${rows.length + 1}$`));
    // Dates are of one kind in each column: those that are days alone are dates, the others are text.
    const stored = ({ type, form }: TableFile['columns'][number], cell: string) =>
      type === 'date' && form === 'day' && cell !== '' ? { day: cell } : value(type, cell);
    const cellsOf = (row: Cells) =>
      columns.flatMap((column) => {
        const cell = row[column.name]!;
        const label = column.options?.[cell];
        return [
          stored(column, cell),
          ...(column.options && column.derivedFrom === undefined ? [label?.id ?? null, label?.en ?? null] : []),
        ];
      });
    expect(header).toEqual(
      columns.flatMap(({ name: column, options, derivedFrom }) => [
        column,
        ...(options && derivedFrom === undefined ? [`${column}_label_id`, `${column}_label_en`] : []),
      ]),
    );
    // Cells at the end of a row that hold nothing are not stored.
    expect(body.map((row) => header!.map((_, i) => row[i] ?? null))).toEqual(rows.map(cellsOf));
    // A row leads to its page, an address to its document, and a figure shows the digits that were printed.
    const [read] = readXlsx(bytes);
    for (const [i, row] of rows.entries()) {
      const cells = read!.rows[i + 1]!;
      expect(cells[0]!.link).toMatch(new RegExp(`/data/${name}/[^#]+#${row.id!}$`));
      if (row.url) expect(cells[header!.indexOf('url')]!.link).toBe(row.url);
      for (const { name: column } of columns.filter(({ type }) => type === 'decimal')) {
        const digits = /\.(\d+)$/.exec(row[column]!)?.[1];
        if (digits) expect(cells[header!.indexOf(column)]!.format).toBe(`0.${digits.replace(/\d/g, '0')}`);
      }
    }

    expect(about).toMatchObject({ name: 'about', frozen: 1, formulas: 0 });
    const said = (part: string) => about!.rows.filter(([first]) => first === part).map(([, second]) => second);
    expect(said('about')).toEqual(['table', 'release', 'licence', 'citation', 'date', 'label']);
    expect(said('column')).toEqual(columns.map((column) => column.name));
    // Each column with an empty cell says what that means.
    expect(said('empty')).toEqual(
      expect.arrayContaining(
        columns.map((column) => column.name).filter((column) => rows.some((row) => row[column] === '')),
      ),
    );
    expect(said('source')).toEqual([...new Set(rows.map(({ source }) => source).filter(Boolean))].sort());
    expect(about!.rows.flat()).toContain('https://creativecommons.org/licenses/by/4.0/');
  });

  for (const [language, folder] of [
    ['id', '/data/'],
    ['en', '/en/data/'],
  ] as const) {
    test(`${name} (${language}): size, hash, rows and date stand beside each file and are true`, async ({
      page,
      request,
    }) => {
      await page.goto(`${folder}${name}/`);
      const items = page.locator('.files li');
      expect(await items.locator('a').allInnerTexts()).toEqual(['XLSX', 'CSV', 'CSV (;)', 'JSON', 'CSVW']);
      const sums = await page.locator('.sums code').allTextContents();
      for (const [i, item] of (await items.all()).entries()) {
        const bytes = await (await request.get((await item.locator('a').getAttribute('href'))!)).body();
        const size = (bytes.length / 1000).toLocaleString(language === 'id' ? 'id-ID' : 'en-GB', {
          minimumFractionDigits: 1,
          maximumFractionDigits: 1,
        });
        await expect(item).toContainText(`${size} kB`);
        expect(sums[i]).toBe(sha256(bytes));
        await expect(item).toContainText(
          `${language === 'id' ? 'rilis' : 'release of'} ${longDate(language, release.date)}`,
        );
        if ((await item.locator('a').innerText()) === 'CSVW') continue;
        await expect(item).toContainText(`${language === 'id' ? 'jumlah baris' : 'rows:'} ${expected(name).length}`);
      }
    });
  }
}

test('the dictionary of a table says at each column what an empty cell means, or that none may be', async ({
  page,
}) => {
  for (const [address, words, required] of [
    ['/data/coverage/', 'Sel kosong: tidak disebut sumbernya.', 'wajib'],
    ['/en/data/coverage/', 'Empty cell: not given by its source.', 'required'],
  ] as const) {
    await page.goto(address);
    const columns = await page.locator('dl:not(.sums) dd').allTextContents();
    expect(columns.some((text) => text.includes(words))).toBe(true);
    expect(columns.filter((text) => !/(Sel kosong|Empty cell): /.test(text) && !text.includes(required))).toEqual([]);
  }
});

test('the archive holds every table, its description, a guide and the licence, and proves itself', async ({
  request,
}) => {
  const files = unzipSync(await (await request.get(`/data/${siteSlug(site)}.zip`)).body());
  const charted = readdirSync('dist/charts').filter((name) => /^[^.]+\.csv$/.test(name));
  const tables = [
    ...[...names, 'check-outcomes'].map((name) => `data/${name}.csv`),
    ...charted.map((name) => `charts/${name}`),
  ].flatMap((path) => [path, `${path}-metadata.json`]);
  expect(Object.keys(files).sort()).toEqual(
    ['LICENSE.txt', 'README.md', 'SHA256SUMS', 'datapackage.json', ...tables].sort(),
  );
  for (const path of ['datapackage.json', ...tables]) {
    expect(Buffer.compare(files[path]!, await (await request.get(`/${path}`)).body()), path).toBe(0);
  }
  const sums = strFromU8(files.SHA256SUMS!)
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  ') as [string, string]);
  expect(sums.map(([, path]) => path)).toEqual(
    Object.keys(files)
      .filter((path) => path !== 'SHA256SUMS')
      .sort(),
  );
  for (const [hash, path] of sums) expect(sha256(files[path]!), path).toBe(hash);
  const guide = strFromU8(files['README.md']!);
  for (const words of ['Arti sel kosong', 'What an empty cell means', 'CC BY 4.0', ...names])
    expect(guide).toContain(words);
});

test('SHA256SUMS names every other file, in order, with its hash', async ({ request }) => {
  const lines = (await (await request.get('/SHA256SUMS')).text())
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  ') as [string, string]);
  const paths = lines.map(([, path]) => path);
  const delivered = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replace(/^dist\//, ''))
    .filter((path) => path !== 'SHA256SUMS')
    .sort();
  expect(paths).toEqual(delivered);
  // Hosts read `_headers` and deliver it to nobody; a page is asked for by its folder.
  for (const [hash, path] of lines.filter(([, each]) => each !== '_headers' && each !== '404.html'))
    expect(sha256(await (await request.get(`/${path.replace(/(?:^|(?<=\/))index\.html$/, '')}`)).body()), path).toBe(
      hash,
    );
});
