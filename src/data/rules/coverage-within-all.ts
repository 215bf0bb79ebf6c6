import type { RowOf } from '../../tables/tables.ts';
import type { AnyRow } from '../read-table.ts';
import { plus, rangeOf } from '../range-of-row.ts';
import { isInside } from './industries.ts';
import type { Objection, Rule } from './rule.ts';

type Coverage = RowOf<'coverage'>;

const COLUMNS = ['covered_workers', 'uncovered_workers'] as const;

/** Segments of membership that leave nobody out and count nobody twice. */
const SEGMENTS: readonly string[] = ['wage_earners', 'own_account', 'construction', 'migrant'];

const asRow = (row: Coverage) => row as unknown as AnyRow;
const keyOf = (...parts: readonly (string | null)[]) => parts.join('|');

/** Industries of one segment: a letter is no larger than the span or the whole that holds it. */
const industries = (rows: readonly Coverage[]): Objection[] =>
  COLUMNS.flatMap((column) => {
    const filled = rows.filter((row) => row[column] !== null && row.industry !== null).map(asRow);
    return filled.flatMap((row) => {
      const whole = filled.find(
        (other) => isInside(row, other) && rangeOf(row, column).low > rangeOf(other, column).high,
      );
      return whole
        ? [
            {
              row,
              column,
              message: `is more than ${whole.id} (${String(whole.industry)}: ${String(whole[column])}), which it is part of; correct one of them`,
            },
          ]
        : [];
    });
  });

/** Groups of workers are no larger than all workers, and the segments together are not either. */
const segments = (rows: readonly Coverage[]): Objection[] =>
  COLUMNS.flatMap((column) => {
    const filled = rows.filter((row) => row[column] !== null && (row.industry === null || row.industry === 'all'));
    const wholes = filled.filter(({ segment }) => segment === 'all').map(asRow);
    const largest = wholes.toSorted((a, b) => rangeOf(b, column).high - rangeOf(a, column).high)[0];
    if (!largest) return [];
    const most = rangeOf(largest, column).high;
    const larger = filled.map(asRow).find((row) => row.segment !== 'all' && rangeOf(row, column).low > most);
    if (larger)
      return [
        {
          row: larger,
          column,
          message: `is more than ${largest.id} (all workers: ${String(largest[column])}); correct one of them`,
        },
      ];
    return [
      ...Map.groupBy(
        filled.filter(({ segment }) => SEGMENTS.includes(segment)),
        ({ basis }) => basis,
      ).values(),
    ].flatMap((parts): Objection[] => {
      const once = [...new Map(parts.map((row) => [row.segment, row])).values()];
      if (once.map((row) => rangeOf(asRow(row), column)).reduce(plus).low <= most) return [];
      const sum = once.reduce((total, row) => total + row[column]!, 0);
      return [
        {
          row: asRow(once.at(-1)!),
          column,
          message: `takes the segments to ${sum}, above ${largest.id} (all workers: ${String(largest[column])}); correct one of them`,
        },
      ];
    });
  });

/** What one source says of one place and day has to fit into itself. */
export const coverageWithinAll: Rule = (data) => {
  const isPart = ({ segment, industry }: Coverage) => segment !== 'all' || (industry !== null && industry !== 'all');
  if (!data.coverage.some(isPart)) return [];
  const statements = [...Map.groupBy(data.coverage, ({ place, date, source }) => keyOf(place, date, source)).values()];
  return statements.flatMap((rows) =>
    rows.length === 1
      ? []
      : [
          ...segments(rows),
          ...[...Map.groupBy(rows, ({ basis, segment, stage }) => keyOf(basis, segment, stage)).values()].flatMap(
            industries,
          ),
        ],
  );
};
