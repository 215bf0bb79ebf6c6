// Words on a page of the pseudo-language that are in plain letters, and neither of the data nor said to be in another language.
import type { CheerioAPI } from 'cheerio';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { referenceFiles } from '../src/downloads/references.ts';
import { readSettings } from '../src/settings.ts';
import { metaOf } from '../src/tables/column.ts';
import { partsOfPlace } from '../src/tables/place-kind.ts';
import { shortIndustryWords } from '../src/tables/shared-columns.ts';
import { tableNames, tables } from '../src/tables/tables.ts';
import { localeWords, PLAIN_WORD, PSEUDO } from './pseudo-language.ts';

/** Attributes whose words a reader hears or sees. */
const SPOKEN = ['alt', 'title', 'aria-label', 'content'] as const;
/** What holds no sentences of the interface: code to copy, and addresses. */
const NO_SENTENCE = 'script, style, code, pre, .copy';

interface Known {
  /** What is called so in every language: cells of the tables, names of tables, files and places, months. */
  readonly names: RegExp;
  /** The same and what is lent by the default language, where nothing can say in which language it is. */
  readonly lent: RegExp;
}

const anyOf = (texts: Iterable<string>): RegExp => {
  const longestFirst = [...new Set(texts)].filter((text) => text.trim() !== '').sort((a, b) => b.length - a.length);
  const literal = longestFirst.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}])(?:${literal.join('|')})(?![\\p{L}])`, 'giu');
};

const cache = new Map<string, Known>();

/** What pages of a site may say in plain letters. */
const knownOf = (site: string): Known => {
  const before = cache.get(site);
  if (before) return before;
  const settings = readSettings(site);
  const [names, lent]: [string[], string[]] = [[], []];
  for (const table of tableNames) {
    const { columns, title, row } = tables[table];
    names.push(table);
    lent.push(title.id, row.id);
    const rows = Papa.parse<Record<string, string>>(readFileSync(join(site, 'data', `${table}.csv`), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data;
    for (const [column, schema] of Object.entries(columns)) {
      const meta = metaOf(schema);
      names.push(column);
      lent.push(meta.title.id, meta.title.id.replace(/ \(.*\)$/, ''), meta.description.id);
      lent.push(...Object.values(meta.options ?? {}).map((words) => words.id));
      names.push(...Object.keys(meta.options ?? {}));
      const cells = rows.flatMap((cellsOfRow) => [cellsOfRow[column]!, ...cellsOfRow[column]!.split(/; ?/)]);
      (/_(?:id|en)$/.test(column) ? lent : names).push(...cells);
      if (column === 'place') names.push(...cells.map((place) => partsOfPlace(place).name));
    }
  }
  names.push(
    settings.name,
    ...[settings.place, settings.province].map((place) => partsOfPlace(place).name),
    // A drawing breaks a long name between its words.
    ...settings.country.split(' '),
    ...localeWords,
    'CSV',
    'XLSX',
    'JSON',
    'DCAT',
    'SHA',
    'Atom',
    ...referenceFiles('id', { of: 'data', id: 'coverage' }).map(({ name }) => name),
    new URL(settings.address).host,
  );
  lent.push(...Object.values(shortIndustryWords).map((words) => words.id));
  lent.push(settings.about.id, settings.placeName.id, settings.notice?.id ?? '');
  const known = { names: anyOf(names), lent: anyOf([...names, ...lent]) };
  cache.set(site, known);
  return known;
};

const hasPlainWord = (text: string, known: RegExp): boolean =>
  PLAIN_WORD.test(text.replace(/https?:\S+|\S+@\S+|(?<!\S)\/\S+/g, ' ').replace(known, ' '));

/**
 * Texts of a page in the pseudo-language that have a word in plain letters.
 *
 * @param site folder of the site that the page is of
 */
export const plainWords = ($: CheerioAPI, site: string): string[] => {
  const { names, lent } = knownOf(site);
  const found: string[] = [];
  for (const element of $('*').toArray()) {
    if (!('attribs' in element)) continue;
    if ($(element).closest(NO_SENTENCE).length > 0 || $(element).closest('[lang]').attr('lang') !== PSEUDO) continue;
    const isTitle = element.tagName === 'title';
    for (const node of element.childNodes)
      if (node.type === 'text' && hasPlainWord(node.data, isTitle ? lent : names)) found.push(node.data.trim());
    const isMeta = element.tagName === 'meta';
    if (
      isMeta &&
      !/^(?:description|og:(?:title|description|image:alt))$/.test(
        element.attribs['name'] ?? element.attribs['property'] ?? '',
      )
    )
      continue;
    for (const name of SPOKEN) {
      const text = element.attribs[name];
      if (text !== undefined && hasPlainWord(text, lent)) found.push(text);
    }
  }
  return found;
};
