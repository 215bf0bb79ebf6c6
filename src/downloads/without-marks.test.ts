// What is printed carries along where it came from. The build takes that out of the text files that it finishes; all
// others, and what pages say of size and hash, have to be without it from the start.
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { languages } from '../i18n/language.ts';
import { takeMarks } from '../press/mark.ts';
import { contoh as site } from '../../testing/contoh-site.ts';
import { tableNames } from '../tables/tables.ts';
import { archive } from './archive.ts';
import { chartFile, chartFileAddress, chartFiles, chartFormats, chartJson } from './chart-files.ts';
import { citeSite } from './citation.ts';
import { deliveredFile, sha256, sumLines } from './delivered-file.ts';
import { tableCitation } from './table-citation.ts';
import { tableContent, tableFiles, tableFormats, type TableFormat } from './table-formats.ts';

const { settings, charts, data } = site;
const PRIVATE = /[\uE000-\uF8FF]/;
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

/** A file as a reader gets it: the build takes marks out of these kinds alone. */
const finished = (address: string, content: string | Uint8Array): Buffer =>
  Buffer.from(
    typeof content === 'string' && /\.(?:html|svg|xml|json)$/.test(address) ? takeMarks(content).text : content,
  );

const expectClean = (address: string, bytes: Buffer): void => {
  const texts = /\.(?:xlsx|zip)$/.test(address)
    ? Object.entries(unzipSync(bytes)).map(([path, part]) => [`${address} ${path}`, textOf(part)] as const)
    : [[address, address.endsWith('.png') ? '' : textOf(bytes)] as const];
  for (const [path, text] of texts) expect(PRIVATE.exec(text)?.[0], path).toBeUndefined();
};

describe.each(Object.keys(site.charts))('the files of %s', (id) => {
  test.each(languages)('hold what a reader sees, and are as large as its page says, %s', async (language) => {
    const of = { chart: charts[id]!, settings, data, language };
    const said = new Map((await chartFiles(of)).map(({ address, bytes }) => [address, bytes]));
    for (const format of chartFormats) {
      const address = chartFileAddress(language, id, format);
      const bytes = finished(address, await chartFile(of, format));
      expectClean(address, bytes);
      if (said.has(address)) expect(bytes.length, address).toBe(said.get(address));
    }
    // All but the picture to share and the description for programs.
    expect(said.size).toBe(chartFormats.length - 2);
    const csv = finished(
      '.csv',
      await chartFile(
        of,
        chartFormats.find(({ name }) => name === 'CSV')!,
      ),
    );
    expect(takeMarks(citeSite(of).full).text).toContain(sha256(csv));
  });
});

test('the JSON of a chart is what it is with marks, once they are taken out', () => {
  const json = chartJson({ chart: charts['coverage-progress']!, settings, data, language: 'id' });
  expect(json).toMatch(PRIVATE);
  const { title, sentence } = JSON.parse(takeMarks(json).text) as Record<string, Record<string, string>>;
  expect(title!.id).toContain('angka terakhir 40 persen');
  expect(sentence!.en).toContain('40 percent');
});

test.each(tableNames)('the files of the table %s have the size and the hash that pages say', async (table) => {
  const files = await tableFiles(site, table);
  for (const [i, ending] of (Object.keys(tableFormats) as TableFormat[]).entries()) {
    const { address, bytes, sha256: hash } = files[i]!;
    const content = finished(address, await tableContent(site, `${table}.${ending}`));
    expectClean(address, content);
    expect({ bytes: content.length, hash: sha256(content) }, address).toEqual({ bytes, hash });
    if (ending === 'csv') expect(takeMarks(tableCitation('id', site, table).full).text).toContain(hash);
  }
});

test('size and hash of a text with marks are those of the text without them', () => {
  const marked = chartJson({ chart: charts['coverage-progress']!, settings, data, language: 'id' });
  const of = (content: string) => deliveredFile('JSON', '/x.json', 'application/json', content);
  expect(of(marked)).toEqual(of(takeMarks(marked).text));
});

test('the archive and all in it are without marks, and its sums are right', () => {
  const bytes = Buffer.from(archive(site));
  expectClean('.zip', bytes);
  const entries = Object.entries(unzipSync(bytes)).map(([path, content]) => ({ path, content }));
  const sums = entries.find(({ path }) => path === 'SHA256SUMS')!;
  expect(textOf(sums.content)).toBe(sumLines(entries.filter((each) => each !== sums)));
  const readme = textOf(entries.find(({ path }) => path === 'README.md')!.content);
  expect(readme).toContain('1 Juli 2026');
});
