import { appendFileSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { load } from 'cheerio';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { emptyPlaces } from '../../testing/empty-places.ts';
import { withoutRows } from '../../testing/part-of-site.ts';
import { build } from '../../testing/whole-builds.ts';
import { chartDefinitions } from '../charts/found.ts';
import { readSettings } from '../settings.ts';
import { languages } from '../i18n/language.ts';
import { bare } from '../press/mark.ts';
import { inLanguage } from '../press/printable.ts';
import { tableNames, tables, type TableName } from '../tables/tables.ts';
import { builtFiles, type BuiltFile } from './gate/built-site.ts';
import { PAGE_BYTES } from './page-sizes.ts';

const EXAMPLE = 'examples/contoh';
const ALMOST_NOTHING = 'testing/sites/almost-nothing';

const work = realpathSync(mkdtempSync(join(tmpdir(), 'other-places-')));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** The example with less published, as a folder of its own. */
const lessThanExample = (name: string, isGone: (table: TableName, id: string) => boolean): string => {
  const folder = join(work, name);
  withoutRows(EXAMPLE, folder, isGone);
  return folder;
};
const without =
  (...gone: TableName[]) =>
  (table: TableName) =>
    gone.includes(table);

const SITES: Readonly<Record<string, string>> = {
  'the made-up regency': EXAMPLE,
  'a place with one rate and nothing else': ALMOST_NOTHING,
  // Umpama keeps its programme, of which pages tell as well.
  'a place without programmes of its own, targets and questions': lessThanExample(
    'no-programmes',
    (table, id) => ['targets', 'employment', 'gaps'].includes(table) || /^(?:enr00[1-8]|fun00[12])$/.test(id),
  ),
  'a place without budgets, numbers of workers and rules': lessThanExample(
    'no-budgets',
    without('apbd', 'workforce', 'rules', 'revisions'),
  ),
  'a place of which every second row is known': lessThanExample(
    'every-second',
    (table, id) => table !== 'sources' && table !== 'releases' && /[13579]$/.test(id),
  ),
};

const isPage = ({ path }: BuiltFile): boolean => path.endsWith('.html');
const textOf = ({ bytes }: BuiltFile): string => bytes.toString('utf8');

/** What a file says, with what is packed into it. */
const contentsOf = ({ path, bytes }: BuiltFile): string[] =>
  /\.(?:zip|xlsx)$/.test(path)
    ? Object.values(unzipSync(bytes)).map((part) => strFromU8(part))
    : [bytes.toString('utf8')];

/** Where words stand in the names of files or in what they say. */
const traces = (files: readonly BuiltFile[], words: RegExp): string[] =>
  files.flatMap((file) =>
    [file.path, ...contentsOf(file)].flatMap((content) => {
      const found = words.exec(content);
      return found ? [`${file.path}: ${content.slice(Math.max(0, found.index - 40), found.index + 40)}`] : [];
    }),
  );

const built = new Map<string, BuiltFile[]>();
for (const site of Object.values(SITES)) {
  const out = join(work, `${site.replaceAll('/', '-')}-dist`);
  const { status, stderr } = build(out, { site });
  if (status !== 0) throw new Error(`${site} is not built:\n${stderr}`);
  built.set(site, builtFiles(out));
}

describe.each(Object.entries(SITES))('%s', (_name, site) => {
  const files = built.get(site)!;
  const pages = files.filter(isPage);
  const { notice } = readSettings(site);

  test('tells nothing that is no value, and no heading, list or table is empty', () => {
    for (const page of pages) {
      expect(load(textOf(page)).text(), page.path).not.toMatch(/\b(?:Infinity|NaN|undefined|null)\b/);
      expect(emptyPlaces(textOf(page)), page.path).toEqual([]);
    }
  });

  test('calls itself made up on every page', () => {
    for (const page of pages) {
      const $ = load(textOf(page));
      const language = languages.find((each) => each === $('html').attr('lang'))!;
      expect($('body').text(), page.path).toContain(bare(inLanguage(language, notice!)));
    }
  });

  test('has only pages that arrive in the first flight', () => {
    for (const { path, bytes } of pages) expect(gzipSync(bytes, { level: 9 }).length, path).toBeLessThan(PAGE_BYTES);
  });

  test('has no trace of the place that the project is about', () => {
    expect(traces(files, /sarolangun|jambi/i)).toEqual([]);
  });
});

const charts = chartDefinitions.map(({ id }) => id);
const chartsOf = (site: string): string[] =>
  built.get(site)!.flatMap(({ path }) => /^charts\/([a-z-]+)\.csv$/.exec(path)?.[1] ?? []);

test('the made-up regency has every chart', () => expect(chartsOf(EXAMPLE).sort()).toEqual(charts.toSorted()));

test('a chart without figures is nowhere: no page, frame, file, descriptor or link has it', () => {
  const there = chartsOf(ALMOST_NOTHING);
  expect(there).toEqual(['comparison', 'coverage-progress']);
  const absent = charts.filter((id) => !there.includes(id));
  for (const file of built.get(ALMOST_NOTHING)!)
    for (const content of [file.path, ...contentsOf(file)])
      expect(
        absent.filter((id) => content.includes(`/${id}`) || content.includes(`"${id}"`)),
        file.path,
      ).toEqual([]);
});

test('a regency is begun as README.md of the example says, and has nothing of it', () => {
  const folder = join(work, 'begun');
  // The documents of the two made-up rules go with them.
  const rules = readFileSync(join(EXAMPLE, 'data/rules.csv'), 'utf8').replaceAll(/^rul90[12],.*\n/gm, '');
  withoutRows(EXAMPLE, folder, (table, id) => {
    if (table === 'rules') return id === 'rul901' || id === 'rul902';
    return table !== 'sources' || id === 'pemkab-2025-03-31' || !rules.includes(`,${id},`);
  });
  expect(readdirSync(join(folder, 'data')).sort()).toEqual(tableNames.map((name) => `${name}.csv`).sort());
  const add = (table: TableName, row: Record<string, string>) => {
    const file = join(folder, 'data', `${table}.csv`);
    appendFileSync(
      file,
      `${Object.keys(tables[table].columns)
        .map((column) => row[column] ?? '')
        .join()}\n`,
    );
  };
  const source = 'kabar-anda-2026-03-05';
  add('sources', {
    id: source,
    publisher: 'Kabar Anda',
    publisher_kind: 'press',
    url: 'https://kabar-anda.example/cakupan',
    published: '2026-03-05',
    seen: 'whole',
  });
  const rate = { basis: 'ucj', segment: 'all', rate_percent: '37.4', stage: 'published', precision: 'exact' };
  add('coverage', { id: 'cov001', place: 'Kabupaten Anda', date: '2026-03-01', ...rate, source });
  add('releases', { id: '2026-04', date: '2026-04-01', summary_id: 'Rilis pertama.', summary_en: 'First release.' });
  add('rules', {
    ...{
      id: 'rul003',
      kind: 'contribution',
      programme: 'JKK+JKM',
      name_id: 'Iuran JKK dan JKM',
      name_en: 'Contribution',
    },
    ...{ value: '16800', unit: 'idr_per_month', source, role: 'contribution' },
  });
  const settings = {
    ...{
      address: 'https://anda-terlindungi.example',
      name: 'Anda Terlindungi',
      about: { id: 'Angka.', en: 'Figures.' },
    },
    ...{ place: 'Kabupaten Anda', placeName: { id: 'Kabupaten Anda', en: 'Anda Regency' } },
    ...{ province: 'Provinsi Kita', country: 'Indonesia' },
  };
  writeFileSync(join(folder, 'site.config.ts'), `export const site = ${JSON.stringify(settings)};\n`);

  const out = join(work, 'begun-dist');
  expect(build(out, { site: folder })).toMatchObject({ status: 0, stderr: '' });
  const files = builtFiles(out);
  for (const file of files.filter(isPage)) expect(emptyPlaces(textOf(file)), file.path).toEqual([]);
  expect(traces(files, /kabupaten contoh|contoh regency|contoh\.example|sarolangun|jambi/i)).toEqual([]);
});

test('no page of the project’s own site is empty in some place', () => {
  for (const page of builtFiles(inject('site')).filter(isPage))
    expect(emptyPlaces(textOf(page)), page.path).toEqual([]);
});
