import { origin } from '../../tables/table.ts';
import type { TableName } from '../../tables/tables.ts';
import type { AnyRow } from '../read-table.ts';
import type { Objection, Rule } from './rule.ts';

/** Figures that stay near each other over the years, by the columns that say what they are of. */
const ALIKE: readonly { table: TableName; of: readonly string[]; figure: string }[] = [
  { table: 'coverage', of: ['place', 'basis', 'segment', 'industry'], figure: 'covered_workers' },
  { table: 'workforce', of: ['place', 'concept', 'group'], figure: 'workers' },
  { table: 'targets', of: ['place', 'family', 'group'], figure: 'workers' },
  { table: 'employment', of: ['place', 'industry'], figure: 'workers' },
  { table: 'apbd', of: ['place', 'item'], figure: 'amount_idr' },
];

/** Tables in which a zero says something: nobody covered, nothing budgeted. */
const MAY_BE_NOBODY: readonly TableName[] = ['coverage', 'apbd'];

/** Between a growth that happens and a unit that was mistaken: thousands for millions, rupiah for millions of rupiah. */
const mistaken = (figure: string) => (figure === 'amount_idr' ? 300 : 50);

/** As with percentages above 100: what a source prints so wrong is far more often a slip of ours. */
const ADVICE = 'check the unit; what its source does print so stands in a note';

const sizeOf = (ratio: number): string =>
  ratio === 0
    ? 'nothing beside'
    : ratio >= 1
      ? `about ${Math.round(ratio)} times`
      : `about one ${Math.round(1 / ratio)}th of`;

export const unitsAreLikely: Rule = (data) => {
  return ALIKE.flatMap(({ table, of, figure }) => {
    const filled = (data[table] as unknown as readonly AnyRow[]).filter(
      (row) => typeof row[figure] === 'number' && (row[figure] > 0 || !MAY_BE_NOBODY.includes(table)),
    );
    return [...Map.groupBy(filled, (row) => of.map((column) => String(row[column])).join('|')).values()].flatMap(
      (rows) =>
        rows.flatMap((row, i): Objection[] => {
          // Of two figures nobody can say which is mistaken; the one written last is asked about.
          const others = rows.length === 2 ? rows.slice(0, i) : rows.filter((other) => other !== row);
          const ratios = others.map((other) => (row[figure] as number) / Math.max(1, other[figure] as number));
          const far =
            ratios.length > 0 && ratios.every((ratio) => ratio >= mistaken(figure) || ratio <= 1 / mistaken(figure));
          if (!far) return [];
          const other = others[0]!;
          return [
            {
              row,
              column: figure,
              message: `is ${sizeOf(ratios[0]!)} ${other.id} on line ${other[origin].line} (${String(other[figure])}); ${ADVICE}`,
            },
          ];
        }),
    );
  });
};

/** Between a tenth of the lowest monthly contribution and ten years of the highest. */
const LOWEST = 0.1;
const HIGHEST = 120;

/** Money for contributions has to be of the size of contributions for the workers of its round. */
export const moneyPaysContributions: Rule = (data) => {
  const monthly = data.rules
    .filter(({ kind, unit, value }) => kind === 'contribution' && unit === 'idr_per_month' && value)
    .map(({ value }) => value!);
  if (monthly.length === 0) return [];
  return data.funding.flatMap((row): Objection[] => {
    const workers = Math.max(
      0,
      ...data.enrolment
        .filter(({ place, round }) => place === row.place && round === row.round)
        .map((each) => each.workers),
    );
    const each = row.amount_idr / workers;
    if (workers === 0 || (each >= LOWEST * Math.min(...monthly) && each <= HIGHEST * Math.max(...monthly))) return [];
    return [
      {
        row: row as unknown as AnyRow,
        column: 'amount_idr',
        message: `is ${Number(each.toPrecision(3))} rupiah for each of the ${workers} workers of ${row.round}; ${ADVICE}`,
      },
    ];
  });
};
