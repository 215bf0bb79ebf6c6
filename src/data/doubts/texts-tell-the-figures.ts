import { rowsNamed } from '../../tables/check-operands.ts';
import { metaOf } from '../../tables/column.ts';
import { origin, type Table } from '../../tables/table.ts';
import { tableNames, tables, type TableName } from '../../tables/tables.ts';
import type { AnyRow } from '../read-table.ts';
import type { Objection, Rule } from '../rules/rule.ts';
import { exchanged } from './typing-slips.ts';

/** Numbers of four digits or more in an Indonesian text, without their points. */
const numbersIn = (text: string): string[] =>
  (text.match(/(?<![\p{L}\d.,/])\d{1,3}(?:\.\d{3})+(?![\d.,/]\d)|(?<![\p{L}\d.,/-])\d{4,}(?![\d.,/-]\d)/gu) ?? [])
    .map((number) => number.replaceAll('.', ''))
    .filter((digits) => digits.length >= 4);

/** The numbers of a row, by the digits that fingers could make of them. */
const cellsOf = (row: AnyRow): string[] =>
  Object.entries((tables[row[origin].table as TableName] as Table).columns)
    .filter(([, column]) => metaOf(column).type === 'count' || metaOf(column).type === 'decimal')
    .map(([name]) => row[origin].cells[name] ?? '')
    .filter((cell) => cell.length >= 4 && !cell.includes('.'));

/** The first number of a text that is a figure of these rows with two digits exchanged, and is no figure of them itself. */
const mistypedIn = (text: unknown, rows: readonly AnyRow[]): { number: string; cell: string } | null => {
  if (typeof text !== 'string') return null;
  const cells = rows.flatMap(cellsOf);
  for (const number of numbersIn(text)) {
    const cell = cells.includes(number) ? undefined : exchanged(number).find((each) => cells.includes(each));
    if (cell !== undefined) return { number, cell };
  }
  return null;
};

/** What a note or a check says of a figure has its digits in the order of the cell; the languages are held against each other. */
export const textsTellTheFigures: Rule = (data) => {
  const byKey = new Map<string, AnyRow>(
    tableNames.flatMap((name) =>
      (data[name] as unknown as readonly AnyRow[]).map((row) => [`${name}:${row.id}`, row] as const),
    ),
  );
  const doubt = (row: AnyRow, column: string, rows: readonly AnyRow[]): Objection[] => {
    const found = mistypedIn(row[column], rows);
    if (found === null) return [];
    const message = `has ${found.number}, nearly the digits of ${found.cell}, which the row holds; look which one is right`;
    return [{ row, column, message }];
  };
  return [
    ...tableNames.flatMap((name) =>
      (data[name] as unknown as readonly AnyRow[]).flatMap((row) => doubt(row, 'note_id', [row])),
    ),
    ...data.checks.flatMap((check) => {
      const rows = rowsNamed(check.operands).flatMap(({ table, id }) => byKey.get(`${table}:${id}`) ?? []);
      return ['title_id', 'explanation_id', 'reasons_id'].flatMap((column) =>
        doubt(check as unknown as AnyRow, column, rows),
      );
    }),
  ];
};
