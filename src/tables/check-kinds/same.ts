import { mayBeSameDay } from '../date-span.ts';
import { overlap } from '../printed-range.ts';
import { defineCheck, given, held, line, rangeOf, type Cell, type ComparedRow } from './define-check.ts';

const areNumbers = (cells: readonly Cell[]): cells is readonly Cell<number>[] =>
  cells.every(({ value }) => typeof value === 'number');

const widthOf = (cell: Cell<number>): number => rangeOf(cell).high - rangeOf(cell).low;

/** Numbers as they can be the sharpest of them, where they can. */
const besideTheSharpest = (cells: readonly Cell<number>[]): readonly Cell<number>[] => {
  const sharpest = cells.reduce((best, cell) => (widthOf(cell) < widthOf(best) ? cell : best));
  return cells.map((cell) => held(sharpest, cell).stated);
};

const agree = (a: Cell, b: Cell): boolean => {
  if (areNumbers([a, b])) return overlap(rangeOf(a as Cell<number>), rangeOf(b as Cell<number>));
  return a.column === 'date' ? mayBeSameDay(String(a.value), String(b.value)) : a.value === b.value;
};

/** A statement with all rows of its event that say the same. */
const statementsIn = <Of extends Cell & { readonly row: ComparedRow }>(cells: readonly Of[]): readonly Of[] =>
  [
    ...Map.groupBy(cells, ({ row, value }) =>
      'event' in row && row.event !== null ? `${row.event}|${value}` : row,
    ).values(),
  ].map((of) => ({ ...of[0]!, rows: of.flatMap(({ rows }) => rows) }));

/** Rows that speak of one thing should say the same of it. */
export const same = defineCheck({
  title: { id: 'hal yang sama dengan angka berbeda', en: 'the same quantity with different values' },
  roles: {
    row: {
      from: {
        coverage: 'figure',
        workforce: 'figure',
        targets: 'figure',
        enrolment: 'figure',
        funding: 'figure',
        apbd: 'figure',
        employment: 'figure',
      },
      atLeast: 2,
    },
  },
  oneTable: true,
  workOut: ({ row: cells }) => {
    const statements: readonly Cell[] = statementsIn(cells);
    const told = areNumbers(statements) ? besideTheSharpest(statements) : statements;
    const differ = told.some((cell, i) => told.slice(i + 1).some((other) => !agree(cell, other)));
    return {
      verdict: differ ? 'does_not_fit' : 'fits',
      lines: told.map((figure) => {
        const what = figure.column === 'date' ? 'date' : 'figure';
        const sources = new Set(figure.rows.map(({ source }) => source)).size;
        return sources > 1
          ? line(`${what}_of_many`, { figure, sources: given(sources, 'sources') })
          : line(what, { figure });
      }),
    };
  },
});
