import { origin } from '../../tables/table.ts';
import { parseOperands } from '../../tables/check-kinds.ts';
import type { TableName } from '../../tables/tables.ts';
import type { Objection, Rule } from '../across-rows.ts';
import type { Dataset } from '../dataset.ts';
import type { AnyRow } from '../read-table.ts';

/** Figures that stay near each other over the years, by the columns that say what they are of. */
const ALIKE: readonly { table: TableName; of: readonly string[]; figure: string }[] = [
  { table: 'coverage', of: ['place', 'basis', 'segment', 'industry'], figure: 'covered_workers' },
  { table: 'workforce', of: ['place', 'concept', 'group'], figure: 'workers' },
  { table: 'targets', of: ['place', 'family', 'group'], figure: 'workers' },
  { table: 'employment', of: ['place', 'industry'], figure: 'workers' },
  { table: 'apbd', of: ['place', 'item'], figure: 'amount_idr' },
];

/** Between a growth that happens and a unit that was mistaken: thousands for millions, rupiah for millions of rupiah. */
const MISTAKEN = 300;

const sizeOf = (ratio: number): string => (ratio >= 1 ? `about ${Math.round(ratio)} times` : `about one ${Math.round(1 / ratio)}th of`);

/** Rows that some check of the ledger names: what looks odd there is told to the reader. */
const namedRows = (data: Dataset): ReadonlySet<string> =>
  new Set(data.checks.flatMap(({ operands }) => (parseOperands(operands) ?? []).flatMap((operand) => ('role' in operand ? [`${operand.table}:${operand.id}`] : []))));

export const unitsAreLikely: Rule = (data) => {
  const named = namedRows(data);
  return ALIKE.flatMap(({ table, of, figure }) => {
    const filled = (data[table] as unknown as readonly AnyRow[]).filter((row) => typeof row[figure] === 'number' && row[figure] > 0);
    return [...Map.groupBy(filled, (row) => of.map((column) => String(row[column])).join('|')).values()].flatMap((rows) =>
      rows.flatMap((row, i): Objection[] => {
        // Of two figures nobody can say which is mistaken; the one written last is asked about.
        const others = rows.length === 2 ? rows.slice(0, i) : rows.filter((other) => other !== row);
        const ratios = others.map((other) => (row[figure] as number) / (other[figure] as number));
        const far = ratios.length > 0 && ratios.every((ratio) => ratio >= MISTAKEN || ratio <= 1 / MISTAKEN);
        if (!far || named.has(`${table}:${row.id}`)) return [];
        const other = others[0]!;
        return [{ row, column: figure, message: `is ${sizeOf(ratios[0]!)} ${other.id} on line ${other[origin].line} (${String(other[figure])}); check the unit, or add a check that names both` }];
      })
    );
  });
};

/** Between a tenth of the lowest monthly contribution and ten years of the highest. */
const LOWEST = 0.1;
const HIGHEST = 120;

/** Money for contributions has to be of the size of contributions for the workers of its round. */
export const moneyPaysContributions: Rule = (data) => {
  const named = namedRows(data);
  const monthly = data.rules.filter(({ kind, unit, value }) => kind === 'contribution' && unit === 'idr_per_month' && value).map(({ value }) => value!);
  if (monthly.length === 0) return [];
  return data.funding.flatMap((row): Objection[] => {
    const workers = Math.max(0, ...data.enrolment.filter(({ place, round }) => place === row.place && round === row.round).map((each) => each.workers));
    const each = row.amount_idr / workers;
    if (workers === 0 || named.has(`funding:${row.id}`) || (each >= LOWEST * Math.min(...monthly) && each <= HIGHEST * Math.max(...monthly))) return [];
    return [{ row: row as unknown as AnyRow, column: 'amount_idr', message: `is ${Number(each.toPrecision(3))} rupiah for each of the ${workers} workers of ${row.round}; check the unit, or add a check of the kind cost` }];
  });
};
