import { rowOf, type Dataset } from '../data/dataset.ts';
import type { RowOf } from '../tables/tables.ts';

type Channel = RowOf<'channels'>;

/** What a step is for. */
export type Need = Channel['need'];

/** A step, with the rows of all sources that state it. */
export interface Step {
  readonly row: Channel;
  readonly rows: readonly Channel[];
  /** True where one publisher alone states it, and is neither the agency itself nor a government. */
  readonly isWeak: boolean;
}

/** Publishers that may say of themselves how a thing is done. */
const OFFICIAL: readonly RowOf<'sources'>['publisher_kind'][] = [
  'social_security_agency',
  'regency_government',
  'provincial_government',
  'central_government',
];

const isWeak = (data: Dataset, rows: readonly Channel[]): boolean => {
  const sources = rows.map(({ source }) => rowOf(data, 'sources', source));
  return (
    new Set(sources.map(({ publisher }) => publisher)).size === 1 &&
    sources.every(({ publisher_kind }) => !OFFICIAL.includes(publisher_kind))
  );
};

/** The steps of some needs that hold in any of these places, in the order of the needs and of the steps within each. */
export const stepsFor = (data: Dataset, places: readonly string[], ...needs: readonly Need[]): readonly Step[] =>
  needs.flatMap((need) => {
    const rows = data.channels.filter((row) => row.need === need && places.includes(row.place));
    return [...Map.groupBy(rows, ({ step }) => step).values()]
      .map((stated): Step => ({ row: stated[0]!, rows: stated, isWeak: isWeak(data, stated) }))
      .sort((a, b) => a.row.position - b.row.position);
  });
