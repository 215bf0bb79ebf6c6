// Columns that files add beside a date that may be a month or a year: a program sorts and filters by them, and nothing is filled in.
import type { ColumnMeta, Words } from './column.ts';
import { bounds } from './date-span.ts';

/** How sharp a date is. */
const PRECISIONS = {
  day: { id: 'hari', en: 'day' },
  month: { id: 'bulan', en: 'month' },
  year: { id: 'tahun', en: 'year' },
} as const satisfies Record<string, Words>;

const precisionOf = (date: string): keyof typeof PRECISIONS =>
  date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';

/** A column that follows from another one: what it is, and its cell for the other's. */
export interface DerivedColumn<Empty> extends Omit<ColumnMeta, 'empty'> {
  /** As in the column that it follows from. */
  readonly empty: Empty;
  readonly name: string;
  /** The column that it follows from. */
  readonly derivedFrom: string;
  readonly cell: (date: string) => string;
}

/** True for a date that may be printed as a month; what is a day alone, or a year alone, is of one kind already. */
const mayBeReduced = ({ type, form }: Pick<ColumnMeta, 'type' | 'form'>): boolean =>
  type === 'date' && form !== 'day' && form !== 'year';

const SUFFIXES = ['first', 'last', 'precision'] as const;

/** The first and last day that a date column can mean, and whether a day, a month or a year is printed; none for other columns. */
export const derivedColumns = <Empty>(
  name: string,
  meta: Pick<ColumnMeta, 'type' | 'form' | 'title'> & { readonly empty: Empty },
): readonly DerivedColumn<Empty>[] => {
  if (!mayBeReduced(meta)) return [];
  const { title, empty } = meta;
  const derived = (
    suffix: (typeof SUFFIXES)[number],
    words: { readonly title: Words; readonly description: Words },
  ) => ({
    name: `${name}_${suffix}`,
    title: { id: `${title.id}: ${words.title.id}`, en: `${title.en}: ${words.title.en}` },
    description: {
      id: `${words.description.id} Diturunkan dari ${name}.`,
      en: `${words.description.en} Derived from ${name}.`,
    },
    empty,
    derivedFrom: name,
  });
  return [
    {
      ...derived('first', {
        title: { id: 'hari pertama', en: 'first day' },
        description: { id: 'Hari pertama yang mungkin.', en: 'First day that it can mean.' },
      }),
      type: 'date',
      form: 'day',
      cell: (date) => bounds(date).start,
    },
    {
      ...derived('last', {
        title: { id: 'hari terakhir', en: 'last day' },
        description: { id: 'Hari terakhir yang mungkin.', en: 'Last day that it can mean.' },
      }),
      type: 'date',
      form: 'day',
      cell: (date) => bounds(date).end,
    },
    {
      ...derived('precision', {
        title: { id: 'ketelitian', en: 'precision' },
        description: {
          id: 'Yang tercetak: hari, bulan, atau tahun.',
          en: 'What is printed: a day, a month or a year.',
        },
      }),
      type: 'option',
      options: PRECISIONS,
      cell: precisionOf,
    },
  ];
};

/** True for the name of a column that follows from another one of the same header. */
export const isDerived = (name: string, header: readonly string[]): boolean =>
  SUFFIXES.some((suffix) => name.endsWith(`_${suffix}`) && header.includes(name.slice(0, -suffix.length - 1)));
