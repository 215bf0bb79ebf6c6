import { origin } from '../../tables/table.ts';
import type { TableName } from '../../tables/tables.ts';
import type { AnyRow } from '../read-table.ts';
import { ALIKE } from '../rules/units-are-likely.ts';
import type { Objection, Rule } from '../rules/rule.ts';
import { IF_RIGHT, inTheLedger, keyOf, noteTells } from './told.ts';
import { exchanged, withOneLost } from './typing-slips.ts';

interface Series {
  readonly table: TableName;
  readonly of: readonly string[];
  readonly figures: readonly string[];
}

/** Figures that are told again and again: those of a series, and those of one round of a programme. */
const TOLD_AGAIN: readonly Series[] = [
  ...ALIKE,
  { table: 'enrolment', of: ['place', 'round'], figures: ['workers'] },
  { table: 'funding', of: ['place', 'round'], figures: ['amount_idr'] },
];

/** Of so few digits one is easily another's with a digit lost. */
const ENOUGH_DIGITS = 5;

/** Likely counts with a digit more: not one of a zero at the end, which is a matter of units. */
const withoutADigit = (digits: string): string[] =>
  digits.length < ENOUGH_DIGITS || digits.endsWith('0') ? [] : withOneLost(digits);

/** When a figure is told, and the times that it is compared with. */
interface Times {
  readonly own: readonly string[];
  readonly compared: readonly string[];
}

/** Figures of a series are compared with those of their month and of their year as a whole; those of a round with all of it. */
const timesOf = (row: AnyRow): Times => {
  if (row.round !== undefined) return { own: [''], compared: [''] };
  const time = String(row.date ?? String(row.due ?? row.fiscal_year).slice(0, 4)).slice(0, 7);
  const year = time.slice(0, 4);
  const inYear = `in ${year}`;
  return { own: [time, inYear], compared: time === year ? [inYear] : [time, year] };
};

/**
 * A figure whose digits are those of another one of its time, but for two that changed places, or one that was lost. By
 * chance this is rare; the row written last is asked about.
 */
const doubtsOfSeries = (rows: readonly AnyRow[], figure: string, named: ReadonlySet<string>): Objection[] => {
  const seen = new Map<string, AnyRow>();
  const mistyped = new Map<string, AnyRow>();
  return rows.flatMap((row): Objection[] => {
    const cell = row[origin].cells[figure]!;
    const digits = cell.replace(/\D/g, '');
    const { own, compared } = timesOf(row);
    const keysOf = (each: string, times: readonly string[]) => times.map((time) => `${each}|${time}`);
    const likely = [...exchanged(digits), ...withoutADigit(digits)].flatMap((each) => keysOf(each, compared));
    const same = keysOf(digits, compared);
    const isKnown = same.some((key) => seen.has(key));
    const other = [...likely.map((key) => seen.get(key)), ...same.map((key) => mistyped.get(key))].find(Boolean);
    if (isKnown) return [];
    for (const key of keysOf(digits, own)) seen.set(key, row);
    for (const each of withoutADigit(digits)) for (const key of keysOf(each, own)) mistyped.set(key, row);
    if (!other || noteTells(row, cell) || (named.has(keyOf(row)) && named.has(keyOf(other)))) return [];
    return [
      {
        row,
        column: figure,
        message: `has nearly the digits of ${other.id} on line ${other[origin].line} (${other[origin].cells[figure]!}); look whether one of them is mistyped; ${IF_RIGHT}`,
      },
    ];
  });
};

export const digitsAreInOrder: Rule = (data) => {
  const named = inTheLedger(data);
  return TOLD_AGAIN.flatMap(({ table, of, figures }) => {
    const rows = data[table] as unknown as readonly AnyRow[];
    const series = [...Map.groupBy(rows, (row) => of.map((column) => String(row[column])).join('|')).values()];
    return figures.flatMap((figure) =>
      series.flatMap((each) =>
        doubtsOfSeries(
          each.filter((row) => typeof row[figure] === 'number'),
          figure,
          named,
        ),
      ),
    );
  });
};
