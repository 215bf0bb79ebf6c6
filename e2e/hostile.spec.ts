/**
 * The site made from the real tables with text in them that tries to be markup, script, formulas and formats: all of it
 * has to come out as the text that it is, wherever a reader meets it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { addressOf, builtFiles, type BuiltFile } from '../src/build/gate/built-site.ts';
import { columnsThatTake, FORMULAS, writeHostileData, type HostileData } from './hostile-data.ts';
import { readXlsx } from '../testing/read-xlsx.ts';
import { watch } from './watched-page.ts';

// One after the other, since all look at one site that takes a while to make.
test.describe.configure({ mode: 'default' });
test.use({ javaScriptEnabled: true });

const work = mkdtempSync(join(tmpdir(), 'hostile-'));
const clean = builtFiles('dist');
let data: HostileData;
let files: readonly BuiltFile[];
let server: Server;

test.beforeAll(async () => {
  data = writeHostileData(join(work, 'data'));
  const { status, stderr } = spawnSync(
    process.execPath,
    ['src/build/cli.ts', 'build', '--data', join(work, 'data'), '--out', join(work, 'dist')],
    { encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([0, '']);
  files = builtFiles(join(work, 'dist'));
  const byAddress = new Map(files.map((file) => [addressOf(file.path), file]));
  server = createServer((request, response) => {
    const file = byAddress.get(decodeURIComponent(request.url!));
    response.writeHead(file ? 200 : 404, {
      'Content-Type': file?.path.endsWith('.svg') ? 'image/svg+xml' : 'text/html',
    });
    response.end(file?.bytes);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
test.afterAll(() => {
  server?.close();
  rmSync(work, { recursive: true, force: true });
});

const ending = (from: readonly BuiltFile[], end: string) => from.filter(({ path }) => path.endsWith(end));
const text = ({ bytes }: BuiltFile) => bytes.toString('utf8');
const file = (path: string) => files.find((each) => each.path === path)!;
const records = (table: string) => data.files[table as keyof HostileData['files']];
const html = (each: BuiltFile) => new JSDOM(text(each)).window.document;
const xml = (each: BuiltFile) => new JSDOM(text(each), { contentType: 'application/xml' }).window.document;

/** Each element with the names of its attributes: what a page is made of, without its words. */
const made = (document: Document): string[] =>
  [...document.querySelectorAll('*')].map((element) =>
    [element.localName, ...element.getAttributeNames().sort()].join(' '),
  );

test('every table takes such text, but for the columns that name rows, columns and places in documents', () => {
  expect(data.refused).toEqual([
    'enrolment.locator',
    'apbd.locator',
    'story.figures',
    'checks.operands',
    'gaps.asks_for',
    'gaps.answered_by',
    'sources.locator',
    'releases.removed_columns',
  ]);
});

test('no table takes a cell that a spreadsheet would run', () => {
  for (const formula of FORMULAS) expect(columnsThatTake(formula)).toEqual([]);
});

test('no page has an element or attribute of a kind that the same page of the real site has not', () => {
  const kinds = new Map(ending(clean, '.html').map((each) => [each.path, new Set(made(html(each)))]));
  const all = new Set([...kinds.values()].flatMap((each) => [...each]));
  for (const each of ending(files, '.html')) {
    const own = made(html(each));
    // Pages by letter may be other ones than on the real site.
    const known = kinds.get(each.path) ?? all;
    // A drawing leaves out what has no room, and a heading its language where a title is there.
    expect
      .soft(
        [...new Set(own.filter((kind) => !known.has(kind)))].filter(
          (kind) => !all.has(kind) || /^(script|style|meta|link|base|iframe|form)/.test(kind),
        ),
        each.path,
      )
      .toEqual([]);
  }
});

test('JSON and JSON-LD are read, and hold the text as it is', () => {
  for (const each of [...ending(files, '.json'), ...ending(files, '.jsonld')])
    expect(() => JSON.parse(text(each)) as unknown, each.path).not.toThrow();
  const described = ending(files, '.html').filter((each) => text(each).includes('application/ld+json'));
  expect(described.length).toBeGreaterThan(20);
  for (const page of described.map(html))
    for (const script of page.querySelectorAll('script'))
      expect(() => JSON.parse(script.textContent ?? '') as unknown).not.toThrow();
  for (const table of Object.keys(data.files)) {
    const { columns, rows } = JSON.parse(text(file(`data/${table}.json`))) as {
      columns: { name: string; type: string }[];
      rows: Record<string, unknown>[];
    };
    const [header, ...typed] = records(table);
    const value = (column: string, cell: string) =>
      cell === ''
        ? null
        : /^(count|decimal)$/.test(columns.find(({ name }) => name === column)!.type)
          ? Number(cell)
          : cell;
    expect(
      rows.map((row) => header!.map((column) => row[column])),
      table,
    ).toEqual(typed.map((record) => record.map((cell, i) => value(header![i]!, cell))));
  }
});

test('CSV is read back equal; what a spreadsheet would run has an apostrophe in front', () => {
  for (const table of Object.keys(data.files)) {
    const read = Papa.parse<string[]>(text(file(`data/${table}.csv`)).trimEnd(), { newline: '\r\n' }).data;
    const typed = records(table);
    // Beside the columns of the table stand those that follow from them.
    const columns = typed[0]!.map((name) => read[0]!.indexOf(name));
    expect(
      read.map((record) => columns.map((i) => record[i])),
      table,
    ).toEqual(
      typed.map((record) => record.map((cell) => (/^[=+@]|^-(?!\d+(\.\d+)?$)/.test(cell) ? `'${cell}` : cell))),
    );
    expect(
      read.flat().filter((cell) => /^[=+@]/.test(cell)),
      table,
    ).toEqual([]);
  }
});

test('workbooks are read back equal, as text and without a formula', () => {
  for (const table of Object.keys(data.files)) {
    const [sheet] = readXlsx(file(`data/${table}.xlsx`).bytes);
    expect(sheet!.formulas, table).toBe(0);
    const [header, ...typed] = records(table);
    const columns = header!.map((name) => sheet!.rows[0]!.findIndex((cell) => cell?.value === name));
    // Numbers and days, which hold nothing hostile, are stored as what they are.
    const stored = (cell: string, row: number, i: number) => {
      const read = sheet!.rows[row + 1]?.[columns[i]!] ?? null;
      return read === null ? '' : read.kind === 'text' || !/^-?[\d.-]+$/.test(cell) ? read.value : cell;
    };
    expect(
      typed.map((record, row) => record.map((cell, i) => stored(cell, row, i))),
      table,
    ).toEqual(typed);
  }
  for (const each of ending(files, '.xlsx'))
    expect(
      readXlsx(each.bytes)
        .map(({ formulas }) => formulas)
        .every((count) => count === 0),
      each.path,
    ).toBe(true);
});

test('drawings, feeds and the sitemap are well-formed, with no element that the real ones have not', () => {
  for (const end of ['.svg', '.xml']) {
    const kinds = new Set(ending(clean, end).flatMap((each) => made(xml(each))));
    expect(ending(files, end).length).toBe(ending(clean, end).length);
    for (const each of ending(files, end)) {
      expect(() => xml(each), each.path).not.toThrow();
      expect
        .soft(
          [...new Set(made(xml(each)))].filter((kind) => !kinds.has(kind)),
          each.path,
        )
        .toEqual([]);
    }
  }
  for (const [path, language] of [
    ['feed.xml', 'id'],
    ['en/feed.xml', 'en'],
  ] as const) {
    const [header, ...typed] = records('releases');
    const summaries = typed.map((record) => record[header!.indexOf(`summary_${language}`)]);
    const contents = [...xml(file(path)).querySelectorAll('entry > content')].map((content) => content.textContent);
    // What the release brought may follow.
    for (const summary of summaries)
      expect(
        contents.some((content) => content.startsWith(summary!)),
        `${path}: ${summary}`,
      ).toBe(true);
  }
});

const source = (row: number) => {
  const [header, ...typed] = records('sources');
  return Object.fromEntries(header!.map((column, i) => [column, typed[row]![i]!])) as Record<
    'id' | 'publisher' | 'quoting' | 'title' | 'url',
    string
  >;
};
const rowOfSource = (id: string) => records('sources').findIndex(([own]) => own === id) - 1;

/** A full citation names publisher, title and address as the table has them; the date between is the site's own. */
/** A document as citations begin with it: its publisher, and the office that it quotes. */
const saidBy = ({ publisher, quoting }: ReturnType<typeof source>): string[] =>
  quoting ? ['mengutip', 'quoting'].map((word) => `${publisher} (${word} ${quoting})`) : [publisher];

const expectCitation = (citation: string, document: ReturnType<typeof source>) => {
  const { title, url } = document;
  const starts = saidBy(document).map((said) => (title ? `${said}. “${title}”. ` : `${said}. `));
  expect(
    starts.some((start) => citation.startsWith(start)),
    citation,
  ).toBe(true);
  expect(citation.endsWith(`. ${url}`), citation).toBe(true);
};

test('descriptions of charts name publishers and titles as they are', () => {
  const described = files.filter(({ path }) => /^charts\/[^.]+\.json$/.test(path));
  const sources = described.flatMap(
    (chart) =>
      (JSON.parse(text(chart)) as { sources: { id: string; publisher: string; title: string | null; url: string }[] })
        .sources,
  );
  expect(sources.length).toBeGreaterThan(10);
  for (const { id, publisher, title, url } of sources) {
    const told = source(rowOfSource(id));
    expect([publisher, title ?? '', url]).toEqual([told.publisher, told.title, told.url]);
  }
});

test('citations in workbooks name publishers and titles as they are, in both languages', () => {
  const cited = ending(files, '.xlsx')
    .filter(({ path }) => path.startsWith('charts/'))
    .flatMap(({ bytes }) => readXlsx(bytes).find(({ name }) => name === 'about')!.rows)
    .map((row) => row.map((cell) => String(cell?.value)))
    .filter(([item]) => item!.startsWith('source '));
  expect(cited.length).toBeGreaterThan(10);
  for (const [item, ...both] of cited) {
    expect(both).toHaveLength(2);
    for (const citation of both) expectCitation(citation, source(rowOfSource(item!.replace('source ', ''))));
  }
});

test('citations to copy from a page name publishers and titles as they are, and a message carries what is shown', () => {
  const isEnglish = (path: string) => path.startsWith('en/');
  const taken = ending(files, '.html').flatMap((each) =>
    [...html(each).querySelectorAll('details.take')].map((details) => ({ path: each.path, details })),
  );
  const cited = taken.filter(({ details }) => {
    const shown = [...details.querySelectorAll('.copy')].map(({ textContent }) => textContent ?? '');
    expect(
      new URL(details.querySelector<HTMLAnchorElement>('a[href^="https://wa.me/"]')!.href).searchParams.get('text'),
    ).toBe(shown[0]);
    // Each hostile address ends with the row that it stands in.
    const at = shown.findIndex((words) => /&row=\d+$/.test(words));
    if (at === -1) return false;
    const document = source(Number(/\d+$/.exec(shown[at]!)![0]));
    expectCitation(shown[at]!, document);
    expect(
      saidBy(document).some((said) => shown[at - 1]!.startsWith(`${said}, `)),
      shown[at - 1],
    ).toBe(true);
    return true;
  });
  expect(cited.length).toBe(taken.length);
  expect(cited.filter(({ path }) => isEnglish(path)).length).toBe(cited.length / 2);
  expect(cited.length).toBeGreaterThanOrEqual(
    ending(clean, '.html').filter((each) => text(each).includes('<details class="take">')).length,
  );
});

test('the archive holds the same tables', () => {
  const parts = unzipSync(ending(files, '.zip')[0]!.bytes);
  for (const table of Object.keys(data.files))
    expect(strFromU8(parts[`data/${table}.csv`]!)).toBe(text(file(`data/${table}.csv`)));
});

test('a browser shows pages and drawings of it without a complaint, a dialog or a request', async ({ page }) => {
  const open = await watch(page);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const sample = files
    .map(({ path }) => addressOf(path))
    .filter((address) =>
      /^\/(en\/)?([a-z-]*\/)?$|^\/(en\/)?(embed|charts)\/[^/]+(\/|\.svg)$|^\/data\/[a-z]+\/1\/$|^\/(sumber|belum-terbit)\/.*[abu05]\/$/.test(
        address,
      ),
    );
  expect(sample.length).toBeGreaterThan(60);
  for (const address of sample)
    expect.soft(await open(origin + address), address).toEqual({ complaints: [], requests: [origin + address] });
});
