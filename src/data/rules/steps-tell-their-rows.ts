import { rowsIn } from '../../tables/row-names.ts';
import { origin } from '../../tables/table.ts';
import type { RowOf } from '../../tables/tables.ts';
import { rowOf, type Dataset } from '../dataset.ts';
import type { AnyRow } from '../read-table.ts';
import { numbersIn } from '../written-numbers.ts';
import { namedRowsFault } from './named-rows.ts';
import type { Objection, Rule } from './rule.ts';

type Step = RowOf<'story'>;

const TEXTS = [
  ['text_id', ','],
  ['text_en', '.'],
  ['reading_id', ','],
  ['reading_en', '.'],
] as const;

/** Numbers in the cells of a row: figures, the parts of its dates, and those in its own words. */
const numbersOf = (row: AnyRow): string[] =>
  Object.entries(row[origin].cells).flatMap(([column, cell]) =>
    [...numbersIn(cell.replaceAll('-', ' '), '.'), ...(column.endsWith('_id') ? numbersIn(cell, ',') : [])].flatMap(
      ({ values }) => values,
    ),
  );

/** The first number of a step that none of its rows holds, by column. */
const strayNumbers = (data: Dataset, step: Step): Objection[] => {
  const { cells } = step[origin];
  const dates = numbersIn((cells.date ?? '').replaceAll('-', ' '), '.').flatMap(({ values }) => values);
  const held = new Set([
    ...dates,
    ...rowsIn(step.figures).flatMap(({ table, id }) => numbersOf(rowOf(data, table, id) as unknown as AnyRow)),
  ]);
  return TEXTS.flatMap(([column, decimal]) => {
    const stray = numbersIn(cells[column] ?? '', decimal).find(({ values }) => !held.has(values[0]!));
    return stray
      ? [
          {
            row: step as unknown as AnyRow,
            column,
            message: `tells ${stray.written}, which no row of its column figures holds; correct it, or name the row there`,
          },
        ]
      : [];
  });
};

/** A step of the story tells no number but those of its rows: a row that is corrected takes the sentence with it. */
export const stepsTellTheirRows: Rule = (data) =>
  data.story.flatMap((step) => {
    const fault = step.figures === null ? null : namedRowsFault(data, step.figures);
    return fault === null
      ? strayNumbers(data, step)
      : [{ row: step as unknown as AnyRow, column: 'figures', message: fault }];
  });
