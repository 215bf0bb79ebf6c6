import { metaOf } from '../../tables/column.ts';
import { origin } from '../../tables/table.ts';
import { tableNames, tables } from '../../tables/tables.ts';
import type { AnyRow } from '../read-table.ts';
import type { Objection, Rule } from './rule.ts';

/** Digits that hold a place until the figure is known. */
const FILLER = /^(?:9{5,}|([1-9])\1{5,}|12345(?:6(?:78?9?)?)?)$/;

const DAY = 86_400_000;
/** Spreadsheets count the days of a date from here. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** The number that a spreadsheet makes of a day; null for a date without one. */
const serialOf = (date: string): string | null =>
  date.length === 'YYYY-MM-DD'.length ? String((Date.parse(date) - FIRST_DAY) / DAY) : null;

const datesOf = (row: AnyRow, columns: readonly string[], published: ReadonlyMap<string, string | null>): string[] =>
  [...columns.map((column) => row[column]), published.get(row.source as string)].filter(
    (date) => typeof date === 'string',
  );

const faultOf = (cell: string, dates: readonly string[]): string | null => {
  if (FILLER.test(cell)) return 'looks like digits that hold a place';
  const year = dates.find((date) => date.slice(0, 4) === cell);
  if (year !== undefined) return `is the year of ${year}, a date of this row`;
  const day = dates.find((date) => serialOf(date) === cell);
  return day === undefined ? null : `is what a spreadsheet makes of ${day}, a date of this row`;
};

const withPoints = (cell: string): string => cell.replace(/\B(?=(\d{3})+$)/g, '.');

/** Whether the note of a row speaks of this very number. */
const isExplained = (row: AnyRow, cell: string): boolean => {
  const note = String(row.note_id ?? '');
  return note.includes(cell) || note.includes(withPoints(cell));
};

const ofKind = (name: (typeof tableNames)[number], type: string): string[] =>
  Object.entries(tables[name].columns)
    .filter(([, column]) => metaOf(column).type === type)
    .map(([column]) => column);

/** A year, a date or a row of nines is no number of people or rupiah, unless the note says that the source prints it. */
export const countsAreCounts: Rule = (data) => {
  const published = new Map(data.sources.map(({ id, published: day }) => [id, day]));
  return tableNames.flatMap((name) => {
    const [counts, dates] = [ofKind(name, 'count'), ofKind(name, 'date')];
    if (counts.length === 0) return [];
    return (data[name] as unknown as readonly AnyRow[]).flatMap((row): Objection[] => {
      const told = datesOf(row, dates, published);
      return counts.flatMap((column) => {
        const cell = row[origin].cells[column] ?? '';
        const fault = cell.length < 4 ? null : faultOf(cell, told);
        return fault === null || isExplained(row, cell)
          ? []
          : [
              {
                row,
                column,
                message: `${fault}; write the figure, or say in the notes that the source prints ${cell}`,
              },
            ];
      });
    });
  });
};

/** Of what is planned or enrolled there is some: nobody announces a target of nothing or a group of nobody. */
export const plansAreOfSomething: Rule = (data) =>
  [
    ...data.targets.flatMap((row) =>
      (['rate_percent', 'workers'] as const).filter((column) => row[column] === 0).map((column) => ({ row, column })),
    ),
    ...data.enrolment.filter(({ workers }) => workers === 0).map((row) => ({ row, column: 'workers' })),
  ].map(({ row, column }) => ({
    row: row as unknown as AnyRow,
    column,
    message: 'is a plan for nobody; write the number, or leave the row out',
  }));
