import { metaOf } from '../../tables/column.ts';
import { origin } from '../../tables/table.ts';
import { tableNames, tables } from '../../tables/tables.ts';
import type { AnyRow } from '../read-table.ts';
import type { Objection, Rule } from '../rules/rule.ts';
import { IF_RIGHT, noteTells } from './told.ts';

/** An objection to a figure of which no note speaks. */
const doubted = (row: AnyRow, column: string, message: string): Objection[] =>
  noteTells(row, row[origin].cells[column] ?? '') ? [] : [{ row, column, message: `${message}; ${IF_RIGHT}` }];

/** A count of nothing is more often an empty cell. */
export const zerosAreTold: Rule = (data) =>
  tableNames.flatMap((table) => {
    const counts = Object.entries(tables[table].columns)
      .filter(([, column]) => metaOf(column).type === 'count')
      .map(([column]) => column);
    return (data[table] as unknown as readonly AnyRow[]).flatMap((row) =>
      counts
        .filter((column) => row[column] === 0)
        .flatMap((column) => doubted(row, column, 'is none; leave the cell empty where the source gives no figure')),
    );
  });

/** Rupiah of a budget or a round; what is less was written in thousands or millions, or is no amount. */
const LEAST_RUPIAH = { apbd: 100_000_000, funding: 100_000_000, benefits: 1_000_000 } as const;

/** Money of governments is counted in hundreds of millions. */
export const amountsAreWhole: Rule = (data) =>
  Object.entries(LEAST_RUPIAH).flatMap(([table, least]) =>
    (data[table as keyof typeof LEAST_RUPIAH] as unknown as readonly AnyRow[])
      .filter(({ amount_idr: amount }) => typeof amount === 'number' && amount > 0 && amount < least)
      .flatMap((row) =>
        doubted(row, 'amount_idr', `is less than ${least} rupiah; look whether it is in thousands or millions`),
      ),
  );

/** Items of a budget that are all of it, on one side. */
const ALL_OF_IT: readonly unknown[] = ['total', 'spending', 'revenue'];

/** No line of a budget is more than all that its place spends and receives in the year, at any stage. */
export const linesAreWithinTheirBudget: Rule = (data) => {
  const rows = data.apbd.filter(({ amount_idr: amount }) => amount !== null);
  return [...Map.groupBy(rows, ({ place, fiscal_year: year }) => `${place}|${year}`).values()].flatMap((budget) => {
    const [wholes, lines] = [true, false].map((isWhole) =>
      budget.filter(({ item }) => ALL_OF_IT.includes(item) === isWhole),
    ) as [typeof budget, typeof budget];
    const whole = wholes.reduce<(typeof budget)[number] | null>(
      (most, row) => (most === null || row.amount_idr! > most.amount_idr! ? row : most),
      null,
    );
    return lines
      .filter(({ amount_idr: amount }) => whole !== null && amount! > whole.amount_idr!)
      .flatMap((row) =>
        doubted(
          row as unknown as AnyRow,
          'amount_idr',
          `is more than the whole budget of the year (${whole!.id}, ${whole!.amount_idr!}); look at its digits`,
        ),
      );
  });
};

/** Rupiah that are paid for one case: from a month of a small pension to the death of somebody well paid; a death benefit is one sum. */
const LEAST_PER_CASE = { other: 100_000, jkm: 10_000_000 } as const;
const MOST_PER_CASE = 250_000_000;

/** What is paid, divided by those to whom it is paid, is what one of them can get. */
export const benefitsAreOfTheirCases: Rule = (data) =>
  data.benefits.flatMap((row) => {
    const number = row.scope === 'single' ? 1 : (row.cases ?? row.persons);
    if (row.amount_idr === null || number === null || number === 0) return [];
    const each = row.amount_idr / number;
    const least = LEAST_PER_CASE[row.programme === 'jkm' ? 'jkm' : 'other'];
    return each >= least && each <= MOST_PER_CASE
      ? []
      : doubted(
          row as unknown as AnyRow,
          'amount_idr',
          `makes ${Math.round(each)} rupiah for each of ${number}; look at the digits of both`,
        );
  });
