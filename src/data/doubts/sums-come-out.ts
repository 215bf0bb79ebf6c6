import { origin } from '../../tables/table.ts';
import type { Dataset } from '../dataset.ts';
import type { AnyRow } from '../read-table.ts';
import type { Objection, Rule } from '../rules/rule.ts';
import { noteTells } from './told.ts';

const asRows = (rows: readonly object[]): readonly AnyRow[] => rows as readonly AnyRow[];
const sumOf = (rows: readonly AnyRow[], column: string): number =>
  Number(rows.reduce((sum, row) => sum + (row[column] as number), 0).toFixed(4));

/** What parts of a whole are together, asked of the one that is written last; not where a note tells of it. */
const asked = (rows: readonly AnyRow[], column: string, message: string): Objection[] =>
  rows.some((row) => noteTells(row, row[origin].cells[column]!)) ? [] : [{ row: rows.at(-1)!, column, message }];

/** Rounding of each share moves their sum by so much at most. */
const ROUNDED = 1;

/** Shares that are told of one whole: workers by schooling, revenue by who gets it. */
const sharesOf = (data: Dataset): readonly (readonly [string, readonly AnyRow[]])[] => {
  const working = data.workforce.filter(
    ({ concept, rate_percent: rate }) => concept === 'working_share' && rate !== null,
  );
  const used = data.rules.filter(
    ({ kind, unit, value }) => kind === 'fund_use' && unit === 'percent' && value !== null,
  );
  return [
    ...[
      ...Map.groupBy(asRows(working), (row) =>
        [row.place, row.date, row.source, String(row.group).split('_')[0]].join('|'),
      ).values(),
    ].map((rows) => ['rate_percent', rows] as const),
    ...[...Map.groupBy(asRows(used), (row) => [row.regulation, row.valid_from].join('|')).values()].map(
      (rows) => ['value', rows] as const,
    ),
  ];
};

const sharesMakeAWhole = (data: Dataset): Objection[] =>
  sharesOf(data).flatMap(([column, rows]) => {
    const sum = sumOf(rows, column);
    return rows.length < 2 || Math.abs(sum - 100) <= ROUNDED
      ? []
      : asked(
          rows,
          column,
          `makes ${sum} percent with ${rows
            .slice(0, -1)
            .map(({ id }) => id)
            .join(', ')}; look whether one of them is mistyped or missing`,
        );
  });

/** Programmes paid together cost what they cost one by one, where each is told. */
const contributionsAddUp = (data: Dataset): Objection[] => {
  const monthly = data.rules.filter(
    ({ kind, unit, value, programme }) =>
      kind === 'contribution' && unit === 'idr_per_month' && value !== null && programme !== null,
  );
  const told = Map.groupBy(asRows(monthly), (row) => row.programme as string);
  return [...told].flatMap(([programme, together]) => {
    const parts = programme.split('+').map((each) => told.get(each) ?? []);
    if (parts.length < 2 || parts.some((rows) => rows.length === 0)) return [];
    const sums = parts.reduce<number[]>(
      (all, rows) =>
        all.flatMap((sum) => [...new Set(rows.map(({ value }) => value as number))].map((value) => sum + value)),
      [0],
    );
    return together
      .filter((row) => !sums.includes(row.value as number))
      .flatMap((row) =>
        asked(
          [row],
          'value',
          `is not what ${parts
            .flat()
            .map(({ id }) => id)
            .join(' and ')} are together (${sums[0]!}); look which one is right`,
        ),
      );
  });
};

/** The death benefit is what its parts are together. */
const deathBenefitAddsUp = (data: Dataset): Objection[] => {
  const parts = asRows(
    data.rules.filter(({ role, value }) => role !== null && /^death_(?!benefit)/.test(role) && value !== null),
  );
  const wholes = asRows(data.rules.filter(({ role, value }) => role === 'death_benefit' && value !== null));
  const sum = sumOf(parts, 'value');
  return parts.length === 3 && wholes.length === 1 && wholes[0]!.value !== sum
    ? asked(
        wholes,
        'value',
        `is not what ${parts.map(({ id }) => id).join(', ')} are together (${sum}); look which one is right`,
      )
    : [];
};

/** Programmes that together pay nearly all. */
const NEARLY_ALL = 4;

/** What one document says was paid of each programme is no more than what it says was paid in all, and of nearly all of them not much less. */
const programmesAreWithinAll = (data: Dataset): Objection[] => {
  const paid = asRows(data.benefits.filter(({ amount_idr: amount, scope }) => amount !== null && scope === 'total'));
  const told = Map.groupBy(paid, ({ place, date, group, source }) => [place, date, group, source].join('|'));
  return [...told.values()].flatMap((rows) => {
    const all = rows.find(({ programme }) => programme === 'all');
    const parts = rows.filter(({ programme }) => programme !== 'all');
    const sum = sumOf(parts, 'amount_idr');
    if (!all) return [];
    const paidInAll = all.amount_idr as number;
    const isTooLittle = parts.length >= NEARLY_ALL && sum < paidInAll / 2;
    return sum > paidInAll * (1 + ROUNDED / 100) || isTooLittle
      ? asked(
          parts,
          'amount_idr',
          `makes ${sum} with the other programmes of ${all.id}, which says ${paidInAll} for all; look which one is right`,
        )
      : [];
  });
};

/** A share of workers is that of its count, of all who worked in the same place and month. */
const sharesAreOfTheirCount = (data: Dataset): Objection[] => {
  const all = new Map(
    data.workforce
      .filter(({ concept, group, workers }) => concept === 'working' && group === 'all' && workers !== null)
      .map((row) => [`${row.place}|${row.date}`, row]),
  );
  return asRows(data.employment).flatMap((row) => {
    const whole = all.get(`${String(row.place)}|${String(row.date)}`);
    if (!whole || typeof row.workers !== 'number' || typeof row.share_percent !== 'number') return [];
    const share = (100 * row.workers) / whole.workers!;
    return Math.abs(share - row.share_percent) <= ROUNDED
      ? []
      : asked(
          [row],
          'share_percent',
          `is not the share of ${row.workers} among the ${whole.workers!} of ${whole.id} (${share.toFixed(2)}); look which one is right`,
        );
  });
};

/** What is told in parts and as a whole comes out. */
export const sumsComeOut: Rule = (data) => [
  ...programmesAreWithinAll(data),
  ...sharesAreOfTheirCount(data),
  ...sharesMakeAWhole(data),
  ...contributionsAddUp(data),
  ...deathBenefitAddsUp(data),
];
