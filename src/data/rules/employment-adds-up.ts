import type { AnyRow } from '../read-table.ts';
import { plus, rangeOf, shareOf } from '../range-of-row.ts';
import { overlap } from '../../tables/printed-range.ts';
import { isInside } from './industries.ts';
import type { Objection, Rule } from './rule.ts';

const ADVICE = 'correct one, or leave out the doubtful figure and say so in the note';
const isFilled = (row: AnyRow, ...columns: string[]) => columns.every((column) => row[column] !== null);

/** Formal and informal workers of one row against all of them, in people and in percent. */
const withinARow = (row: AnyRow): Objection[] => {
  const faults: Objection[] = [];
  const object = (column: string, message: string) => faults.push({ row, column, message: `${message}; ${ADVICE}` });
  if (
    isFilled(row, 'formal_percent', 'informal_percent') &&
    plus(rangeOf(row, 'formal_percent'), rangeOf(row, 'informal_percent')).low > 100
  ) {
    object('informal_percent', `and formal ${String(row.formal_percent)} are more than 100 together`);
  }
  if (
    isFilled(row, 'formal_workers', 'informal_workers', 'workers') &&
    plus(rangeOf(row, 'formal_workers'), rangeOf(row, 'informal_workers')).low > rangeOf(row, 'workers').high
  ) {
    object(
      'informal_workers',
      `and ${String(row.formal_workers)} formal are more than the ${String(row.workers)} workers`,
    );
  }
  for (const kind of ['informal', 'formal']) {
    const [workers, percent] = [`${kind}_workers`, `${kind}_percent`];
    if (!isFilled(row, workers, 'workers')) continue;
    if (rangeOf(row, workers).low > rangeOf(row, 'workers').high)
      object(workers, `is more than the ${String(row.workers)} workers`);
    else if (
      isFilled(row, percent) &&
      row.workers !== 0 &&
      !overlap(shareOf(rangeOf(row, workers), rangeOf(row, 'workers')), rangeOf(row, percent))
    ) {
      object(
        percent,
        `does not fit ${String(row[workers])} of ${String(row.workers)}, which makes ${((100 * (row[workers] as number)) / (row.workers as number)).toFixed(2)}`,
      );
    }
  }
  return faults;
};

/** The industries that one source prints for one place and date. */
const within = (rows: readonly AnyRow[]): Objection[] =>
  (['share_percent', 'workers'] as const).flatMap((column) => {
    const filled = rows.filter((row) => isFilled(row, column));
    const larger = filled.flatMap((row) => {
      const whole = filled.find(
        (other) => isInside(row, other) && rangeOf(row, column).low > rangeOf(other, column).high,
      );
      return whole
        ? [
            {
              row,
              column,
              message: `is more than ${whole.id} (${String(whole.industry)}: ${String(whole[column])}), which it is part of; ${ADVICE}`,
            },
          ]
        : [];
    });
    // Parts of a part are counted with it, not once more.
    const apart = filled.filter(
      (row) => row.industry !== 'all' && !filled.some((other) => other.industry !== 'all' && isInside(row, other)),
    );
    const all = filled.find((row) => row.industry === 'all');
    const limit = column === 'share_percent' ? 100 : all ? rangeOf(all, column).high : Infinity;
    const last = apart.at(-1);
    if (larger.length > 0 || !last || apart.map((row) => rangeOf(row, column)).reduce(plus).low <= limit) return larger;
    const sum = Number(apart.reduce((total, row) => total + (row[column] as number), 0).toFixed(6));
    return [
      {
        row: last,
        column,
        message: `takes the industries of one source, place and date to ${sum}, above ${column === 'share_percent' ? 100 : String(all!.workers)}; ${ADVICE}`,
      },
    ];
  });

/** Industries are parts of all work; formal and informal workers make up an industry. Sums stay within what they are part of. */
export const employmentAddsUp: Rule = (data) => {
  const rows = data.employment as unknown as readonly AnyRow[];
  const tables = Map.groupBy(rows, ({ place, date, source }) => [place, date, source].join('|'));
  return [...rows.flatMap(withinARow), ...[...tables.values()].flatMap(within)];
};
