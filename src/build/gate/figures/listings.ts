import type { Language } from '../../../i18n/language.ts';
import { metaOf } from '../../../tables/column.ts';
import type { Table } from '../../../tables/table.ts';
import { tables, type TableName } from '../../../tables/tables.ts';
import { kindOf, type BuiltFigures, type Cells } from './context.ts';
import { readPrinted } from './printed.ts';

const LISTING = /\/data\/([a-z_]+)\/[^/]+\/$/;
const digitsIn = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');
const isOfOther = (language: Language, column: string): boolean => column.endsWith(language === 'id' ? '_en' : '_id');
const LANGUAGE_NAME = / \((Indonesia|Inggris|Indonesian|English)\)$/;

/** The table that a page lists rows of, or null. */
export const tableListedAt = (address: string): TableName | null => {
  const name = LISTING.exec(address)?.[1];
  return name && Object.hasOwn(tables, name) ? (name as TableName) : null;
};

/** A document is named by its publisher, and by its address where that is told as text because it cannot be linked. */
const documentWords = (source: Cells | undefined): string =>
  `${source?.publisher ?? ''} ${source?.url?.startsWith('https:') ? '' : (source?.url ?? '')}`;

const saysCell = (
  language: Language,
  text: string,
  table: TableName,
  column: string,
  cells: Cells,
  { records }: BuiltFigures,
): boolean => {
  const cell = cells[column]!;
  const kind = kindOf(table, column, cells);
  if (kind !== null) {
    const printed = readPrinted(language, text);
    return kind === 'date'
      ? printed?.kind === 'date'
        ? printed.value === cell
        : text === cell
      : printed?.kind === kind && printed.value === Number(cell);
  }
  const { options, references } = metaOf((tables[table] as Table).columns[column]!);
  const words = options
    ? (options[cell]?.[language] ?? '')
    : references === 'sources'
      ? documentWords(records.sources.get(cell))
      : cell;
  return digitsIn(text) === digitsIn(words);
};

/** Rows listed on a table's page that say something else than the table's file, or leave a number of it out. */
export const faultsOfListing = (
  path: string,
  address: string,
  language: Language,
  document: Document,
  built: BuiltFigures,
): string[] => {
  const table = tableListedAt(address);
  if (!table) return [];
  const titles = Object.entries((tables[table] as Table).columns).map(
    ([name, column]) => [name, metaOf(column).title[language].replace(LANGUAGE_NAME, '')] as const,
  );
  return [...document.querySelectorAll('article[id]')].flatMap((article) => {
    const cells = built.records[table].get(article.id);
    if (!cells) return [`${path}: lists ${article.id}, which is no row of ${table}.csv`];
    const terms = [...article.querySelectorAll('dl > dt')];
    const said = new Map(terms.map((term) => [term.textContent ?? '', term.nextElementSibling?.textContent ?? '']));
    if (said.size < terms.length) return [`${path}: the row ${article.id} names a column twice`];
    return titles
      .filter(([column]) => column !== 'id' && (cells[column] ?? '') !== '' && !isOfOther(language, column))
      .filter(([column, title]) => !saysCell(language, said.get(title) ?? '', table, column, cells, built))
      .map(
        ([column, title]) =>
          `${path}: the row ${article.id} says "${said.get(title) ?? ''}" where ${table}.csv has ${cells[column]} (${column})`,
      );
  });
};
