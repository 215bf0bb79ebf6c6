import { defineCheck, fitsWithin, line, type Cell, type Verdict } from './define-check.ts';

const isNumber = (cell: Cell): cell is Cell<number> => typeof cell.value === 'number';

const verdictOf = (cells: readonly Cell[], tolerance: number): Verdict => {
  const numbers = cells.filter(isNumber).map(({ value }) => value);
  if (numbers.length === cells.length) return fitsWithin(Math.max(...numbers) - Math.min(...numbers), tolerance);
  return new Set(cells.map(({ value }) => value)).size === 1 ? 'fits' : 'does_not_fit';
};

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
  workOut: ({ row: cells }, { tolerance }) => ({
    verdict: verdictOf(cells, tolerance),
    lines: cells.map((figure) => line(figure.column === 'date' ? 'date' : 'figure', { figure })),
  }),
});
