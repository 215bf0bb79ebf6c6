import { metaOf } from '../../tables/column.ts';
import { origin, type Table } from '../../tables/table.ts';
import { tables } from '../../tables/tables.ts';
import type { AnyRow } from '../read-table.ts';
import type { Objection, Rule } from '../rules/rule.ts';
import { noteTells } from './told.ts';

/** What says which figure a row holds, and the figures. */
const FIGURES = [
  ['coverage', ['rate_percent', 'covered_workers', 'uncovered_workers']],
  ['workforce', ['workers', 'rate_percent']],
] as const;

/** How sharp a source is, and the part that a row plays, say nothing of which figure it is. */
const BESIDE: readonly string[] = ['precision', 'role'];

const choicesOf = (table: Table): string[] =>
  Object.entries(table.columns)
    .filter(([name, column]) => metaOf(column).type === 'option' && !BESIDE.includes(name))
    .map(([name]) => name);

/** One number of one place and day that two documents tell, apart in one choice only: of one of them it is mistaken. */
export const oneFigureIsToldOneWay: Rule = (data) =>
  FIGURES.flatMap(([table, figures]) => {
    const choices = choicesOf(tables[table]);
    const asked = new Set<AnyRow>();
    return figures.flatMap((figure) => {
      const told = Map.groupBy(
        (data[table] as unknown as readonly AnyRow[]).filter((row) => typeof row[figure] === 'number'),
        (row) => [row.place, row.date, row[figure]].join('|'),
      );
      return [...told.values()].flatMap((rows): Objection[] => {
        const [first, ...others] = rows as [AnyRow, ...AnyRow[]];
        return others.flatMap((row) => {
          const apart = choices.filter((choice) => row[choice] !== first[choice]);
          if (apart.length !== 1 || row.source === first.source || noteTells(row, row[origin].cells[figure]!))
            return [];
          if (asked.has(row)) return [];
          asked.add(row);
          const [column] = apart as [string];
          const message = `is ${String(first[column])} in ${first.id} on line ${first[origin].line}, which tells the same figure of the same day; look which one is right`;
          return [{ row, column, message }];
        });
      });
    });
  });
