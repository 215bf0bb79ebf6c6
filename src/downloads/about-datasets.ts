/** What catalogues say of every dataset of a site alike: its name among others, its words, its place, its time. */
import type { Chart } from '../charts/chart.ts';
import { placeCode, statisticsCode } from '../data/places/named-places.ts';
import type { AnyRow } from '../data/read-table.ts';
import type { Language } from '../i18n/language.ts';
import { name } from '../press/printable.ts';
import { asWords, say } from '../press/sentence.ts';
import type { Published } from '../settings.ts';
import { metaOf, type Words } from '../tables/column.ts';
import { bounds, type DateSpan } from '../tables/date-span.ts';
import type { Table } from '../tables/table.ts';
import { tables, type TableName } from '../tables/tables.ts';

/** A title that says subject and place, for a list of datasets from everywhere. */
export const datasetTitle = ({ settings: { placeName } }: Published, title: Words): Words =>
  asWords({ key: 'dataset_title', slots: { title, place: placeName } });

/** Words that a dataset is searched by. */
export const datasetKeywords = (language: Language, { settings: { placeName, province } }: Published): string[] =>
  say(language, 'dataset_keywords', { place: placeName, province: name(province) }).split(', ');

/** Codes of the site's place by the register that gives them; none for a place that no register has. */
export const datasetPlaceCodes = ({
  settings: { place },
}: Published): readonly { readonly register: string; readonly code: string }[] =>
  Object.entries({ Kemendagri: placeCode(place), BPS: statisticsCode(place) }).flatMap(([register, code]) =>
    code === null ? [] : [{ register, code }],
  );

/** Tables whose rows a chart draws. */
export const tablesBehind = ({ from }: Chart): readonly TableName[] =>
  [...new Set(from.map(({ table }) => table))].filter((table) => table !== 'sources');

/** From the first to the last day that the dates of some tables can mean; null where none has a date. */
export const datasetTime = ({ data }: Published, names: readonly TableName[]): DateSpan | null => {
  const spans = names.flatMap((table) => {
    const dated = Object.entries((tables[table] as Table).columns)
      .filter(([, column]) => metaOf(column).type === 'date')
      .map(([column]) => column);
    return (data[table] as unknown as readonly AnyRow[]).flatMap((row) =>
      dated.flatMap((column) => (typeof row[column] === 'string' ? [bounds(row[column])] : [])),
    );
  });
  const [first] = spans.map(({ start }) => start).sort();
  const last = spans
    .map(({ end }) => end)
    .sort()
    .at(-1);
  return first === undefined || last === undefined ? null : { start: first, end: last };
};
