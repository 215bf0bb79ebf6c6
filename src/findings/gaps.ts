import type { Dataset } from '../data/dataset.ts';
import { oldestFirst, type Dated } from '../data/in-time.ts';
import type { AnyRow } from '../data/read-table.ts';
import { bounds } from '../tables/date-span.ts';
import { parseAsked, type Condition } from '../tables/gap-answers.ts';
import { origin } from '../tables/table.ts';
import type { RowOf, TableName } from '../tables/tables.ts';

type Gap = RowOf<'gaps'>;

/** True while nobody has answered a gap, as far as a person has said. */
export const isOpen = ({ answered_by }: Gap): boolean => answered_by === null;

const meets = (row: AnyRow, { column, sign, value }: Condition): boolean => {
  const cell = row[origin].cells[column] ?? '';
  if (cell === '') return false;
  if (sign === '>') return bounds(cell).start > bounds(value).end;
  // A year asked for is met by a day in it.
  return sign === '' || cell === value || cell.startsWith(`${value}-`);
};

const newestFirst = (data: Dataset, rows: readonly AnyRow[]): readonly AnyRow[] => {
  const isDated = (row: AnyRow): row is AnyRow & Dated => typeof row['date'] === 'string';
  return [...oldestFirst(data, rows.filter(isDated)).reverse(), ...rows.filter((row) => !isDated(row)).toReversed()];
};

/** Rows of a place that hold what an open gap asks for, newest first: a person has to see whether they answer it. */
export const rowsThatMayAnswer = (data: Dataset, place: string, gap: Gap): readonly AnyRow[] => {
  const asked = isOpen(gap) && gap.asks_for !== null ? parseAsked(gap.asks_for) : null;
  if (!asked) return [];
  const rows = data[asked.table as TableName] as unknown as readonly AnyRow[];
  return newestFirst(
    data,
    rows.filter(
      (row) =>
        (row['place'] === undefined || row['place'] === place) && asked.conditions.every((each) => meets(row, each)),
    ),
  );
};

/** What was looked for and not found: open gaps for which a place has no row that holds what they ask for. */
export const unansweredGaps = (data: Dataset, place: string): readonly Gap[] =>
  data.gaps.filter((gap) => isOpen(gap) && rowsThatMayAnswer(data, place, gap).length === 0);
