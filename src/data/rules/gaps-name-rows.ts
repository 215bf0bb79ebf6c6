import { metaOf } from '../../tables/column.ts';
import { parseAsked, type Condition } from '../../tables/gap-answers.ts';
import type { Table } from '../../tables/table.ts';
import { tables, type RowOf, type TableName } from '../../tables/tables.ts';
import type { Dataset } from '../dataset.ts';
import type { AnyRow } from '../read-table.ts';
import { namedRowsFault } from './named-rows.ts';
import type { Objection, Rule } from './rule.ts';

type Gap = RowOf<'gaps'>;

const objection = (gap: Gap, column: string, message: string): Objection => ({
  row: gap as unknown as AnyRow,
  column,
  message,
});

const isTable = (name: string): name is TableName => Object.hasOwn(tables, name);
const TABLES = Object.keys(tables).join(', ');

/** An answer is rows that are there, and the day on which they came out. */
const answerFaults = (data: Dataset, gap: Gap): Objection[] => {
  const { answered_by: by, answered_on: on } = gap;
  if (by === null)
    return on === null
      ? []
      : [objection(gap, 'answered_on', 'is a day without an answer; fill answered_by, or empty this')];
  const fault = namedRowsFault(data, by);
  return [
    ...(fault === null ? [] : [objection(gap, 'answered_by', fault)]),
    ...(on === null
      ? [objection(gap, 'answered_on', 'is empty while answered_by is not; write when the answer came out')]
      : []),
  ];
};

const conditionFault = (table: Table, { column, sign, value }: Condition): string | null => {
  if (!Object.hasOwn(table.columns, column)) return `names ${column}, which is no column of the table ${table.name}`;
  const { type, options } = metaOf(table.columns[column]!);
  if (sign === '>' && type !== 'date')
    return `asks for ${column} later than ${value}, and ${column} is no date; write ${column}=${value}`;
  if (sign === '=' && options && !Object.hasOwn(options, value))
    return `asks for ${column}=${value}, which is not one of ${Object.keys(options).join(', ')}`;
  return null;
};

const askedFaults = (gap: Gap): Objection[] => {
  if (gap.asks_for === null) return [];
  const asked = parseAsked(gap.asks_for);
  if (!asked)
    return [
      objection(
        gap,
        'asks_for',
        'is not of the form table column column=value column>date, as coverage rate_percent date>2025-03',
      ),
    ];
  const { table } = asked;
  if (!isTable(table))
    return [objection(gap, 'asks_for', `names ${table}, which is no table; expected one of ${TABLES}`)];
  return asked.conditions
    .map((each) => conditionFault(tables[table], each))
    .filter((fault) => fault !== null)
    .map((fault) => objection(gap, 'asks_for', fault));
};

/** Gaps name rows that there are, and ask for rows that there can be. */
export const gapsNameRows: Rule = (data) =>
  data.gaps.flatMap((gap) => [...answerFaults(data, gap), ...askedFaults(gap)]);
