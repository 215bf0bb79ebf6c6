import { emptyCellOf, type EmptyCell } from '../data/empty-cell.ts';
import type { Dataset } from '../data/dataset.ts';
import type { AnyRow } from '../data/read-table.ts';
import { defaultLanguage, languages, type Language } from '../i18n/language.ts';
import { metaOf, type ColumnMeta } from '../tables/column.ts';
import { origin, type Table } from '../tables/table.ts';
import { tables, type TableName } from '../tables/tables.ts';
import { capital } from './capital.ts';
import { mention, quotedIn } from './figure.ts';
import { placeName, print, wordsIn } from './printable.ts';
import { say } from './sentence.ts';

/** A cell in words: what its column is called, and what it says. */
export interface NamedCell {
  readonly name: string;
  readonly title: string;
  readonly words: string;
  /** The row that it names, where it is the cell of a reference. */
  readonly to: { readonly table: TableName; readonly id: string } | null;
}

/** A row as a card tells it: each filled cell once, those that answer a reader's first questions apart from the rest. */
export interface RowWords {
  /** What it says, in its figures and its own words. */
  readonly head: string;
  /** Its figures alone; empty where it has none. */
  readonly figures: string;
  /** Where and when, and of whom. */
  readonly place: string | null;
  readonly date: string | null;
  readonly about: readonly NamedCell[];
  /** How exact it is and how far it had come. */
  readonly exact: readonly NamedCell[];
  readonly rest: readonly NamedCell[];
  /** Titles of the columns that say nothing, by what that means; of what there is none, nothing needs to be said. */
  readonly empty: ReadonlyMap<EmptyCell, readonly string[]>;
}

/** Words of a row that say by themselves what it is about, best first. */
const OWN_WORDS = ['name', 'title', 'question', 'text', 'summary', 'group', 'reason'];
/** Options that say what the figures of a row are of, as nothing else of it does. */
const SUBJECTS = ['item', 'industry', 'programme'];
const EXACT = ['stage', 'status', 'precision', 'qualifier', 'seen'];
/** What only the calculations of the site, and the row's own table, have a use for. */
const INNER = ['role', 'position', 'lead', 'basis', 'title_from', 'published', 'read_on'];
/** Short texts and names that say what a row is about. */
const SHORT = ['regulation', 'contact', 'row', 'column', 'old_value', 'new_value'];

const languageOf = (column: string) => languages.find((each) => column.endsWith(`_${each}`));
const stem = (column: string) => column.replace(/_[^_]+$/, '');
const withoutBrackets = (title: string) => title.replace(/ \([^)]*\)$/, '');
const isFigure = ({ type }: ColumnMeta) => type === 'count' || type === 'decimal';

/** A figure with its unit, where its own form does not say it. */
const withUnit = (language: Language, row: AnyRow, name: string, { unit }: ColumnMeta): string => {
  const figure = mention(row, name);
  if (name === 'value' && row.unit === 'idr_per_month') return say(language, 'unit_a_month', { figure });
  if (name === 'value' && !['idr', 'percent', null].includes(row.unit as string | null))
    return say(language, 'unit_own', { figure, unit: mention(row, 'unit') });
  if (unit === 'workers') return say(language, 'unit_workers', { figure });
  if (unit === 'people') return say(language, 'unit_people', { figure });
  return print(language, figure);
};

export const rowWords = (language: Language, data: Dataset, row: AnyRow): RowWords => {
  const { columns } = tables[row[origin].table as TableName] as Table;
  // What is written in several languages is shown in the page's own; another one may not be read as the same language.
  const isShown = (name: string) => {
    const written = languageOf(name);
    return written === undefined || written === (`${stem(name)}_${language}` in row ? language : defaultLanguage);
  };
  const shown = Object.entries(columns)
    .filter(([name]) => name !== 'id' && isShown(name))
    .map(([name, schema]) => {
      const meta = metaOf(schema);
      const title = wordsIn(language, meta.title);
      return { name, meta, title: languageOf(name) ? withoutBrackets(title) : title };
    });
  const filled = shown.filter(({ name }) => row[name] !== null);
  const wordsOf = (name: string, meta: ColumnMeta): string =>
    name === 'place'
      ? placeName(language, row[name] as string)
      : languageOf(name)
        ? quotedIn(language, row, stem(name))
        : isFigure(meta)
          ? withUnit(language, row, name, meta)
          : print(language, mention(row, name));
  const cells = filled.map(({ name, meta, title }) => ({
    name,
    meta,
    title,
    words: wordsOf(name, meta),
    to: meta.type === 'reference' ? { table: meta.references as TableName, id: row[name] as string } : null,
  }));

  const own = OWN_WORDS.map((each) =>
    cells.find(
      ({ name, meta }) => meta.type === 'text' && (name === each || (languageOf(name) && stem(name) === each)),
    ),
  ).find((cell) => cell !== undefined);
  const subject = own ?? SUBJECTS.map((each) => cells.find(({ name }) => name === each)).find((cell) => cell);
  const figures = cells.filter(({ name, meta }) => isFigure(meta) && !INNER.includes(name));
  const [only] = figures;
  const figureWords =
    subject && figures.length === 1
      ? only!.words
      : figures.map(({ title, words }) => `${withoutBrackets(title)}: ${words}`).join('; ');
  const head = [subject && capital(language, subject.words), figureWords].filter(Boolean).join(': ');
  const inHead = [
    subject,
    ...figures,
    ...(figures.some(({ name }) => name === 'value') ? cells.filter(({ name }) => name === 'unit') : []),
  ];

  const open = cells.filter((cell) => !inHead.includes(cell));
  const exact = open.filter(({ name }) => EXACT.includes(name));
  const about = open.filter(
    ({ name, meta }) =>
      !exact.some((cell) => cell.name === name) &&
      !INNER.includes(name) &&
      !['place', 'date'].includes(name) &&
      (['option', 'date'].includes(meta.type) || SHORT.includes(name)),
  );
  const told = [...exact, ...about];
  return {
    head,
    figures: figureWords,
    place: open.find(({ name }) => name === 'place')?.words ?? null,
    date: open.find(({ name }) => name === 'date')?.words ?? null,
    about,
    exact,
    rest: open.filter(
      (cell) => !told.includes(cell) && !['place', 'date'].includes(cell.name) && stem(cell.name) !== 'note',
    ),
    empty: new Map(
      [
        ...Map.groupBy(
          shown.filter(({ name, meta }) => row[name] === null && meta.empty !== 'none'),
          ({ name }) => emptyCellOf(data, row, name),
        ),
      ].map(([meaning, columns]) => [meaning, columns.map(({ title }) => title)]),
    ),
  };
};
