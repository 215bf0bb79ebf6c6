import type { RowOf } from '../../tables/tables.ts';
import type { AnyRow } from '../read-table.ts';
import type { Objection, Rule } from '../rules/rule.ts';

type Unit = NonNullable<RowOf<'rules'>['unit']>;

const MONEY: readonly Unit[] = ['idr', 'idr_per_month'];
const TIME: readonly Unit[] = ['months', 'years'];

/** Words of a rule's name, and the units that a value told so has; the first that match tell. */
const SAID: readonly (readonly [RegExp, readonly Unit[], string])[] = [
  [/\b(?:lama|lamanya|jangka waktu|masa|berturut-turut|period|duration|consecutive)\b/i, TIME, 'tells how long'],
  [/\b(?:biaya|beasiswa[^,]*, per anak)/i, MONEY, 'tells of money'],
  [/\b(?:bagian dbh|persentase)\b/i, ['percent'], 'tells a part'],
  [/\bsantunan\b/i, [...MONEY, 'times_reported_wage', 'percent'], 'tells what is paid'],
];

/** Sizes that values of a unit have, in rules of social security. */
const SIZES: Readonly<Partial<Record<Unit, { readonly least: number; readonly most: number }>>> = {
  idr: { least: 10_000, most: 1e9 },
  idr_per_month: { least: 1000, most: 10_000_000 },
  months: { least: 1, most: 240 },
  years: { least: 1, most: 30 },
  times_reported_wage: { least: 1, most: 200 },
};

/** Units in which a rule of some kind is told. */
const OF_KIND: Readonly<Partial<Record<RowOf<'rules'>['kind'], readonly Unit[]>>> = {
  contribution: ['idr_per_month', 'percent'],
  discount: ['percent', 'idr', 'idr_per_month', 'months'],
};

/** What is decided, paid for or defined may be anything. */
const TOLD_OF_ANYTHING: readonly RowOf<'rules'>['kind'][] = ['mandate', 'fund_use', 'definition'];

/** First words of a name, and the kind of rule that is called so. */
const CALLED: readonly (readonly [RegExp, readonly RowOf<'rules'>['kind'][]])[] = [
  [/^iuran (?!berturut)/i, ['contribution', 'discount', ...TOLD_OF_ANYTHING]],
  [/^(?:santunan|beasiswa|biaya)\b/i, ['benefit', ...TOLD_OF_ANYTHING]],
  [/^keringanan\b/i, ['discount', ...TOLD_OF_ANYTHING]],
];

/** Which programme pays what a role names: death whatever its cause, or a work accident. */
const PAYS: readonly (readonly [RegExp, RegExp])[] = [
  [/^death_/, /JKM/],
  [/^accident_/, /JKK/],
];

const oddKind: Rule = (data) =>
  data.rules.flatMap((row): Objection[] => {
    const tell = (column: string, message: string) => [{ row: row as unknown as AnyRow, column, message }];
    const called = CALLED.find(([words]) => words.test(row.name_id));
    if (called && !called[1].includes(row.kind))
      return tell('kind', 'is not the kind of rule that its name tells of; look which one is right');
    const pays = PAYS.find(([role]) => role.test(row.role ?? ''));
    return pays && row.programme !== null && !pays[1].test(row.programme)
      ? tell('programme', `is not the programme that pays what its role ${row.role!} names; look which one is right`)
      : [];
  });

const doubtOf = ({ kind, name_id, name_en, value, unit }: RowOf<'rules'>): string | null => {
  if (value === null || unit === null) return null;
  const said = SAID.find(([words]) => words.test(`${name_id} ${name_en}`));
  if (said && !said[1].includes(unit)) return `is not the unit of a rule whose name ${said[2]}`;
  const ofKind = OF_KIND[kind];
  if (ofKind && !ofKind.includes(unit)) return `is not the unit of a ${kind}`;
  const size = SIZES[unit];
  return size && (value < size.least || value > size.most) ? `is an unlikely unit of ${value}` : null;
};

/** A value says nothing of its unit: three percent and three years are both numbers. */
const oddUnit: Rule = (data) =>
  data.rules.flatMap((row): Objection[] => {
    const doubt = doubtOf(row);
    const message = `${doubt ?? ''}; look whether value, unit and name belong together`;
    return doubt === null ? [] : [{ row: row as unknown as AnyRow, column: 'unit', message }];
  });

/** Steps of one scale are no more than so many times apart. */
const STEP = 10;
/** So many rules of a scale show what the others are. */
const ENOUGH_OF_A_SCALE = 4;

/** Rules of one regulation whose names end alike are a scale: a value in another unit, or far from all others, is odd. */
const oddInItsScale: Rule = (data) => {
  const valued = data.rules.filter(({ value, unit }) => value !== null && unit !== null);
  const scales = Map.groupBy(valued, ({ programme, regulation, name_id: name }) =>
    [programme, regulation, name.slice(name.lastIndexOf(','))].join('|'),
  );
  return [...scales.values()].flatMap((rows) =>
    rows.length < ENOUGH_OF_A_SCALE
      ? []
      : rows.flatMap((row): Objection[] => {
          const others = rows.filter((other) => other !== row);
          const values = others.map((other) => other.value!);
          const tell = (column: string) => [
            {
              row: row as unknown as AnyRow,
              column,
              message: `is unlike ${others.map(({ id }) => id).join(', ')}, whose names end alike; look whether it is mistyped`,
            },
          ];
          if (new Set(others.map(({ unit }) => unit)).size === 1 && others[0]!.unit !== row.unit) return tell('unit');
          if (rows.some(({ unit }) => unit !== row.unit)) return [];
          return row.value! * STEP < Math.min(...values) || row.value! > STEP * Math.max(...values)
            ? tell('value')
            : [];
        }),
  );
};

/** What a rule is called, what plays its part and what its value measures belong together. */
export const rulesAreWhatTheyAreCalled: Rule = (data) => [...oddKind(data), ...oddUnit(data), ...oddInItsScale(data)];
