import type { Dataset } from '../data/dataset.ts';
import { oldestFirst } from '../data/in-time.ts';
import { bounds } from '../tables/date-span.ts';
import { parseAsked, type Condition } from '../tables/gap-answers.ts';
import { origin, type Origin } from '../tables/table.ts';
import type { RowOf, TableName } from '../tables/tables.ts';

type Gap = RowOf<'gaps'>;

/** True while nobody has published what a gap asks for, as far as the tables say. */
export const isOpen = ({ answered_by }: Gap): boolean => answered_by === null;

/** What was looked for and not found, without what has been answered since. */
export const openGaps = (data: Dataset): readonly Gap[] => data.gaps.filter(isOpen);

/** A row of any table, of which only its cells matter here. */
interface SomeRow {
  readonly id: string;
  readonly place?: string;
  readonly [origin]: Origin;
}

const meets = (row: SomeRow, { column, sign, value }: Condition): boolean => {
  const cell = row[origin].cells[column] ?? '';
  if (cell === '') return false;
  if (sign === '>') return bounds(cell).start > bounds(value).end;
  // A year asked for is met by a day in it.
  return sign === '' || cell === value || cell.startsWith(`${value}-`);
};

/** An open gap, and rows that hold what it asks for, the newest first. */
export interface PossibleAnswer {
  readonly gap: Gap;
  readonly rows: readonly SomeRow[];
}

/** Open gaps for which a place has rows that hold what they ask for: a person has to see whether these answer them. */
export const possibleAnswers = (data: Dataset, place: string): readonly PossibleAnswer[] =>
  openGaps(data).flatMap((gap): PossibleAnswer[] => {
    const asked = gap.asks_for === null ? null : parseAsked(gap.asks_for);
    if (!asked) return [];
    const rows = (data[asked.table as TableName] as readonly SomeRow[]).filter(
      (row) => (row.place === undefined || row.place === place) && asked.conditions.every((each) => meets(row, each)),
    );
    return rows.length > 0 ? [{ gap, rows: newestFirst(data, rows) }] : [];
  });

const newestFirst = (data: Dataset, rows: readonly SomeRow[]): readonly SomeRow[] => {
  const dated = rows.filter((row): row is SomeRow & { date: string } => 'date' in row && typeof row.date === 'string');
  return [
    ...oldestFirst(data, dated).reverse(),
    ...rows.filter((row) => !(dated as SomeRow[]).includes(row)).toReversed(),
  ];
};
