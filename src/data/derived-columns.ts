// Columns that files add beside others, so that a program can sort, filter and join by them: what a date that may be a month or a year can mean, and the codes of a place. Nothing is filled in.
import type { ColumnMeta, Empty, Words } from '../tables/column.ts';
import { bounds } from '../tables/date-span.ts';
import { placeCode, statisticsCode } from './places/named-places.ts';

/** How sharp a date is. */
const PRECISIONS = {
  day: { id: 'hari', en: 'day' },
  month: { id: 'bulan', en: 'month' },
  year: { id: 'tahun', en: 'year' },
} as const satisfies Record<string, Words>;

const precisionOf = (date: string): keyof typeof PRECISIONS =>
  date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';

interface Derivation extends Pick<ColumnMeta, 'type' | 'form' | 'options' | 'title' | 'description'> {
  /** What an empty cell means behind a cell that is not empty; null where there is none such. */
  readonly empty: Empty | null;
  readonly cell: (value: string) => string | null;
}

/** What follows from a date, by the ends of the columns' names. */
const OF_A_DATE: Readonly<Record<string, Derivation>> = {
  first: {
    type: 'date',
    form: 'day',
    title: { id: 'hari pertama', en: 'first day' },
    description: { id: 'Hari pertama yang mungkin.', en: 'First day that it can mean.' },
    empty: null,
    cell: (date) => bounds(date).start,
  },
  last: {
    type: 'date',
    form: 'day',
    title: { id: 'hari terakhir', en: 'last day' },
    description: { id: 'Hari terakhir yang mungkin.', en: 'Last day that it can mean.' },
    empty: null,
    cell: (date) => bounds(date).end,
  },
  precision: {
    type: 'option',
    options: PRECISIONS,
    title: { id: 'ketelitian', en: 'precision' },
    description: { id: 'Yang tercetak: hari, bulan, atau tahun.', en: 'What is printed: a day, a month or a year.' },
    empty: null,
    cell: precisionOf,
  },
};

/** What follows from a place: its codes, in two registers that number many regencies differently. */
const OF_A_PLACE: Readonly<Record<string, Derivation>> = {
  code: {
    type: 'text',
    title: { id: 'kode Kemendagri', en: 'Kemendagri code' },
    description: {
      id: 'Kode wilayah dari Kementerian Dalam Negeri (Kepmendagri 300.2.2-2138 Tahun 2025), tanpa titik.',
      en: 'Code of the place from the Ministry of Home Affairs (decree 300.2.2-2138 of 2025), without points.',
    },
    empty: 'does_not_apply',
    cell: placeCode,
  },
  bps: {
    type: 'text',
    title: { id: 'kode BPS', en: 'BPS code' },
    description: {
      id: 'Kode wilayah dari Badan Pusat Statistik, yang sering lain.',
      en: 'Code of the place from the statistics office (BPS), which is often another one.',
    },
    empty: 'not_recorded',
    cell: statisticsCode,
  },
};

/** A column that follows from another one: what it is, and its cell for the other's. */
export interface DerivedColumn<Described> extends Omit<ColumnMeta, 'empty'> {
  /** As in the column that it follows from, where that may be empty. */
  readonly empty: Described | Empty | null;
  readonly name: string;
  /** The column that it follows from. */
  readonly derivedFrom: string;
  readonly cell: Derivation['cell'];
}

/** True for a date that may be printed as a month; what is a day alone, or a year alone, is of one kind already. */
const mayBeReduced = ({ type, form }: Pick<ColumnMeta, 'type' | 'form'>): boolean =>
  type === 'date' && form !== 'day' && form !== 'year';

/** What follows from a column; nothing for most. */
const derivationsOf = (name: string, meta: Pick<ColumnMeta, 'type' | 'form'>): Readonly<Record<string, Derivation>> =>
  mayBeReduced(meta) ? OF_A_DATE : name === 'place' && meta.type === 'text' ? OF_A_PLACE : {};

/**
 * The columns that follow from another one: the first and last day that a date can mean, and whether a day, a month or a year
 * is printed; the codes of a place.
 */
export const derivedColumns = <Described>(
  name: string,
  meta: Pick<ColumnMeta, 'type' | 'form' | 'title'> & { readonly empty: Described },
): readonly DerivedColumn<Described>[] =>
  Object.entries(derivationsOf(name, meta)).map(([suffix, { title, description, empty, ...derivation }]) => ({
    ...derivation,
    name: `${name}_${suffix}`,
    title: { id: `${meta.title.id}: ${title.id}`, en: `${meta.title.en}: ${title.en}` },
    description: {
      id: `${description.id} Diturunkan dari ${name}.`,
      en: `${description.en} Derived from ${name}.`,
    },
    empty: empty ?? meta.empty,
    derivedFrom: name,
  }));

/** True for the name of a column that follows from another one of the same header. */
export const isDerived = (name: string, header: readonly string[]): boolean =>
  [...Object.keys(OF_A_DATE), ...Object.keys(OF_A_PLACE)].some(
    (suffix) => name.endsWith(`_${suffix}`) && header.includes(name.slice(0, -suffix.length - 1)),
  );
