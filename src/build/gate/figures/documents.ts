import { rowAddress } from '../../../i18n/addresses.ts';
import type { Language } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import { metaOf } from '../../../tables/column.ts';
import type { Table } from '../../../tables/table.ts';
import { tableNames, tables } from '../../../tables/tables.ts';
import type { BuiltFigures, Cells } from './context.ts';
import { tableListedAt } from './listings.ts';

const OUTSIDE = /^\s*(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i;

const linksIn = (article: Element): Element[] => [...article.querySelectorAll('a[href]')];
const hrefOf = (link: Element): string => link.getAttribute('href') ?? '';

/** What a link to a document says: the words for it in the row of a figure; its title, or its address, in its own row. */
const wordsOf = (language: Language, source: Cells, isItself: boolean): readonly string[] =>
  isItself
    ? [source.url!, source.title || messages.sources_no_title[language]]
    : [messages.row_source_document[language]];

const faultsOfOutside = (
  language: Language,
  article: Element,
  source: Cells | undefined,
  isItself: boolean,
): string[] => {
  const outside = linksIn(article).filter((link) => OUTSIDE.test(hrefOf(link)));
  const url = source?.url?.startsWith('https:') ? source.url : null;
  const strange = outside
    .filter((link) => hrefOf(link) !== url)
    .map((link) => `leads to ${hrefOf(link)}, which is not ${url ?? 'the address of a document'}`);
  const words = source ? wordsOf(language, source, isItself) : [];
  const misnamed = outside
    .filter((link) => hrefOf(link) === url && !words.includes(link.textContent ?? ''))
    .map((link) => `calls ${url} "${link.textContent}"`);
  return [...strange, ...misnamed, ...(url && outside.length === 0 ? [`does not lead to ${url}`] : [])];
};

/** The rows that a row names have to be linked by their names, a document by its publisher. */
const faultsOfReferences = (
  language: Language,
  article: Element,
  table: Table,
  cells: Cells,
  { records }: BuiltFigures,
): string[] =>
  Object.entries(table.columns).flatMap(([column, schema]) => {
    const references = tableNames.find((name) => name === metaOf(schema).references);
    const id = cells[column];
    if (!references || !id) return [];
    const words = references === 'sources' ? records.sources.get(id)?.publisher : id;
    return linksIn(article).some(
      (link) => hrefOf(link) === rowAddress(language, { table: references, id }) && link.textContent === words,
    )
      ? []
      : [`does not lead to its ${column} ${id} by "${words}"`];
  });

const TAKEN = /\/data\/([a-z_]+)\/[^/]+\/#(.+)$/;

/** Under a document stand the rows that were taken from it, and no others. */
const faultsOfTaken = (article: Element, { records }: BuiltFigures): string[] =>
  linksIn(article).flatMap((link) => {
    const [, name, id] = TAKEN.exec(hrefOf(link)) ?? [];
    const table = tableNames.find((each) => each === name);
    if (!table || !id) return [];
    const source = table === 'sources' ? id : records[table].get(id)?.source;
    return source === article.id ? [] : [`lists ${id}, which was not taken from it`];
  });

/** Rows and documents on a page that lead to another document than the tables name, or that a publisher is said of who did not publish them. */
export const faultsOfDocuments = (
  path: string,
  address: string,
  language: Language,
  document: Document,
  built: BuiltFigures,
): string[] => {
  const listed = tableListedAt(address);
  return [...document.querySelectorAll('article[id]')].flatMap((article) => {
    const cells = built.records[listed ?? 'sources'].get(article.id);
    if (!cells) return [];
    const isItself = (listed ?? 'sources') === 'sources';
    const publisher = listed ? undefined : article.closest('section')?.querySelector('h2')?.textContent;
    return [
      ...faultsOfOutside(language, article, isItself ? cells : built.records.sources.get(cells.source ?? ''), isItself),
      ...(listed
        ? faultsOfReferences(language, article, tables[listed] as Table, cells, built)
        : faultsOfTaken(article, built)),
      ...(publisher === undefined || publisher === cells.publisher
        ? []
        : [`stands under "${publisher}" and was published by ${cells.publisher}`]),
    ].map((fault) => `${path}: the row ${article.id} ${fault}`);
  });
};
