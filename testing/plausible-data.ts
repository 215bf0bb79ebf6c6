// Tables that somebody could publish, at random, read by the reader of the published ones.
import fc from 'fast-check';
import Papa from 'papaparse';
import { rowInRole, rowsInRole, type RoleOf } from '../src/data/roles.ts';
import type { Dataset } from '../src/data/dataset.ts';
import { readTable } from '../src/data/read-table.ts';
import { data, settings } from './contoh.ts';
import { origin } from '../src/tables/table.ts';
import { tables, type TableName } from '../src/tables/tables.ts';

/** The tables that random rows are put into, with a day of release after all of them. */
export const example: Dataset = {
  ...data,
  releases: data.releases.map((release) => ({ ...release, date: '2026-11-22' })),
};
export const place = {
  name: settings.place,
  words: settings.placeName,
  province: { id: settings.province, en: settings.province },
};

type Cells = Readonly<Record<string, string | number>>;

/** The tables with the rows of one replaced by cells; what is left out is empty. Throws when a cell could not be published. */
export const withRows = (data: Dataset, name: TableName, rows: readonly Cells[]): Dataset => {
  const columns = Object.keys(tables[name].columns);
  const source = example.sources[0]!.id;
  const cells = rows.map((row, i) => ({ id: `${name.slice(0, 3)}${String(i + 1).padStart(3, '0')}`, source, ...row }));
  const text = Papa.unparse({
    fields: columns,
    data: cells.map((row: Cells) => columns.map((column) => row[column] ?? '')),
  });
  const read = readTable(tables[name], new TextEncoder().encode(`${text}\n`), name);
  if (read.problems.length > 0)
    throw new Error(read.problems.map(({ column, value, message }) => `${column} ${value} ${message}`).join('; '));
  return { ...data, [name]: read.rows };
};

/** A row as its cells were typed. */
const cellsOf = (row: { readonly [origin]: { readonly cells: Cells } }): Cells => row[origin].cells;

/** The table with some cells of its rows changed, by id, and with further rows. */
export const changed = (
  name: TableName,
  cells: Readonly<Record<string, Cells>>,
  more: readonly Cells[] = [],
): Dataset =>
  withRows(example, name, [...example[name].map((row) => ({ ...cellsOf(row), ...cells[row.id] })), ...more]);

const DAY = 86_400_000;

/** Days from one to another, some told by their month or their year alone. */
const days = (from: string, to: string) =>
  fc
    .tuple(
      fc.integer({ min: Date.parse(from) / DAY, max: Date.parse(to) / DAY }),
      fc.constantFrom('YYYY-MM-DD', 'YYYY-MM-DD', 'YYYY-MM-DD', 'YYYY-MM', 'YYYY'),
    )
    .map(([day, form]) => new Date(day * DAY).toISOString().slice(0, form.length));

/** Rates with up to two decimals, many of them close together, and the ends of the scale. */
const rates = fc.oneof(
  fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
  fc.integer({ min: 400, max: 450 }).map((tenths) => tenths / 10),
  fc.constantFrom(0, 50, 100),
);

const precision = fc.constantFrom('exact', 'rounded', 'spoken', 'about');

/** Words in any order, none of them twice: that would be a slip. */
const words = fc
  .shuffledSubarray(
    [
      ...['pekerja', 'rentan', 'desa/kelurahan', 'dan', 'petugas', 'Lembaga', 'Pemberdayaan', 'WWW', '2025'],
      ...['Masyarakat', 'kebun', 'sawit'],
    ],
    { minLength: 1 },
  )
  // A word that stands twice in a row is a slip of typing, and refused.
  .map((list) => list.filter((word, i) => word !== list[i - 1]).join(' '));

/** Other places, one of them with a name as long as names get. */
export const areas = [
  'Kabupaten Umpama',
  'Kabupaten Seandainya Jauh Timur',
  'Kota Ibarat',
  settings.province,
  settings.country,
];

/** Rates of the place, at least one of them published, and of others. */
export const coverage = fc
  .tuple(
    fc.record({ date: days('2024-10-02', '2026-11-20'), rate_percent: rates, precision }),
    fc.array(
      fc.record({
        place: fc.constantFrom(place.name, place.name, ...areas),
        date: days('2024-10-02', '2026-11-20'),
        rate_percent: rates,
        precision,
        stage: fc.constantFrom('published', 'published', 'announced'),
      }),
      { maxLength: 16 },
    ),
  )
  .map(([first, others]) =>
    [{ ...first, place: place.name, stage: 'published' }, ...others].map((row) => ({
      basis: 'ucj',
      segment: 'all',
      ...row,
    })),
  );

export const targets = fc
  .array(
    fc.record({
      // Up to five years after the release.
      due: fc.constantFrom('2024-12', '2025', '2025-12', '2026', '2026-06-30', '2027', '2029-06', '2030', '2031-11-22'),
      rate_percent: rates,
    }),
    {
      maxLength: 6,
    },
  )
  .map((rows) =>
    rows.map((row) => ({
      place: place.name,
      family: 'ucj',
      group: 'all',
      set_by: 'local_government',
      precision: 'exact',
      ...row,
    })),
  );

const workers = fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 10_000, max: 200_000 }));

/** Up to four rounds: plans and launches, with or without a period paid, with or without parts that funds pay. */
export const rounds = fc
  .array(
    fc.record({
      date: days('2024-10-02', '2026-10-30'),
      workers,
      status: fc.constantFrom('launched', 'launched', 'plan'),
      paid: fc.option(fc.tuple(fc.integer({ min: 0, max: 28 }), fc.integer({ min: 1, max: 14 })), { nil: null }),
      parts: fc.array(fc.record({ workers, group: words, fund: fc.constantFrom('apbd', 'apbd_p', 'dbh_sawit') }), {
        maxLength: 3,
      }),
      group: words,
      money: fc.option(
        fc.record({
          months: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.double({ min: 0.1, max: 40, noNaN: true })),
          qualifier: fc.constantFrom('exact', 'at_least'),
        }),
        { nil: null },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((found) => {
    const month = (n: number) => `${2024 + Math.floor((n + 9) / 12)}-${String(((n + 9) % 12) + 1).padStart(2, '0')}`;
    let id = 0;
    const enrolment = found.flatMap(({ date, workers: whole, status, paid, parts, group }, i) => {
      const shared = {
        place: place.name,
        round: `round-${i + 1}`,
        date,
        precision: 'exact',
        status,
        ...(paid
          ? {
              paid_from: month(paid[0]),
              paid_to: month(paid[0] + paid[1]),
              ...(paid[1] % 2 === 0 ? { months: paid[1] + 1 } : {}),
            }
          : {}),
      };
      const first = `enr${String(++id).padStart(3, '0')}`;
      return [
        { ...shared, id: first, group_id: group, group_en: group, segment: 'not_stated', workers: whole },
        ...parts.map((part) => ({
          ...shared,
          id: `enr${String(++id).padStart(3, '0')}`,
          group_id: part.group,
          group_en: part.group,
          segment: 'own_account',
          workers: part.workers,
          fund: part.fund,
          part_of: first,
        })),
      ];
    });
    const funding = found.flatMap(({ date, money, workers: whole }, i) =>
      money
        ? [
            {
              place: place.name,
              round: `round-${i + 1}`,
              date,
              fiscal_year: date.slice(0, 4),
              stage: 'apbd',
              amount_idr: Math.round(money.months * whole * 16_800),
              qualifier: money.qualifier,
            },
          ]
        : [],
    );
    return { enrolment, funding };
  });

const amounts = fc.oneof(
  fc.integer({ min: 1, max: 1500 }).map((n) => n * 1e9),
  fc.integer({ min: 1e9, max: 2e12 }),
);

/** Budgets of some years at some stages, and shares of spending of one year. */
export const budgets = fc
  .tuple(
    fc.array(
      fc.record({
        fiscal_year: fc.constantFrom('2022', '2024', '2025'),
        stage: fc.constantFrom('rapbd', 'apbd', 'apbd_p', 'realisation', 'apbd_adjusted'),
        item: fc.constantFrom('spending', 'total'),
        amount_idr: amounts,
        qualifier: fc.constantFrom('exact', 'at_least'),
      }),
      { minLength: 1, maxLength: 10 },
    ),
    fc.array(
      fc.record({ item: fc.constantFrom('infrastructure', 'education', 'health', 'personnel'), share_percent: rates }),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([sizes, shares]) =>
    [...sizes, ...shares.map((row) => ({ ...row, fiscal_year: '2024', stage: 'apbd', qualifier: 'exact' }))].map(
      (row) => ({ place: place.name, ...row }),
    ),
  );

export const workforce = fc
  .array(
    fc.record({
      date: days('2019-01-01', '2026-10-01'),
      concept: fc.constantFrom('working', 'ucj_base', 'stated_total'),
      workers,
      precision,
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) => rows.map((row) => ({ place: place.name, group: 'all', ...row })));

const percents = (min: number, max: number) =>
  fc.integer({ min: 100 * min, max: 100 * max }).map((hundredths) => hundredths / 100);

/** Shares of sectors and of informal work that make one whole outside the capital too, as cells of the rows that the estimate names. */
export const sectorShares = fc
  .record({
    agriculture: percents(3, 60),
    inside: percents(0, 100),
    outside: percents(2, 98),
    trade: percents(5, 60),
    education: percents(5, 35),
    marker: percents(3, 95),
  })
  .map(({ agriculture, inside, outside, trade, education, marker }) => {
    const of = (part: number, whole: number) => ((part * whole) / 100).toFixed(2);
    const rest = 100 - agriculture;
    const id = (role: RoleOf<'employment'>) => rowInRole(example, 'employment', role)!.id;
    const [first, second] = rowsInRole(example, 'employment', 'other_sector');
    return {
      [id('agriculture')]: { share_percent: agriculture },
      [id('informal_in_agriculture')]: { informal_percent: inside, formal_percent: '' },
      [id('all_work')]: {
        informal_percent: (Number(of(inside, agriculture)) + Number(of(outside, rest))).toFixed(2),
        formal_percent: '',
      },
      [first!.id]: { share_percent: of(trade, rest) },
      [second!.id]: { share_percent: of(education, rest) },
      [id('upper_marker')]: { share_percent: marker },
    };
  });

const uncovered = (row: Cells, i: number) => ({
  id: `cov${900 + i}`,
  source: example.sources[0]!.id,
  place: place.name,
  basis: 'ucj',
  segment: 'all',
  stage: 'published',
  precision: 'exact',
  ...row,
});

/** Numbers of uncovered workers that are published beside the estimate, for the place as a whole. */
export const uncoveredCounts = fc
  .array(fc.record({ date: days('2024-10-02', '2026-11-20'), uncovered_workers: workers }), { maxLength: 3 })
  .map((rows) => rows.map(uncovered));

/** A published table of uncovered workers by sector. */
export const uncoveredTable = fc
  .tuple(
    days('2024-10-02', '2026-11-20'),
    fc.uniqueArray(
      fc.record({ industry: fc.constantFrom('A', 'B', 'C', 'F', 'G', 'H', 'P', 'S'), uncovered_workers: workers }),
      { selector: ({ industry }) => industry, minLength: 1, maxLength: 8 },
    ),
  )
  .map(([date, rows]) => rows.map((row, i) => uncovered({ date, ...row }, i)));

/** The rules, with a contribution that changes once or never: rounds lie before the change, after it and across it. */
export const rules = fc
  .constantFrom(null, ['2025-02', '2025-03'], ['2025-12', '2026-01'], ['2026-10-14', '2026-10-15'])
  .map((change) => {
    const now = example.rules.map(cellsOf);
    if (change === null) return now;
    const [last, first] = change as [string, string];
    const { id } = rowsInRole(example, 'rules', 'contribution')[0]!;
    return now.flatMap((row) =>
      row['id'] === id
        ? [
            { ...row, valid_to: last },
            { ...row, id: 'rul999', value: 22_000, valid_from: first },
          ]
        : [row],
    );
  });

/** All tables, with random rows wherever charts look: rates, targets, rounds, budgets, counts, and sectors that are estimated or published. */
export const plausibleTables: fc.Arbitrary<Dataset> = fc
  .record({
    rates: coverage,
    aims: targets,
    programme: rounds,
    sizes: budgets,
    counts: workforce,
    shares: sectorShares,
    left: fc.oneof(uncoveredCounts, uncoveredTable),
    ruled: rules,
  })
  .map(({ rates: published, aims, programme, sizes, counts, shares, left, ruled }) => {
    const numbered = published.map((row, i) => ({ id: `cov${String(i + 1).padStart(3, '0')}`, ...row }));
    return [
      ['coverage', [...numbered, ...left]],
      ['targets', aims],
      ['rules', ruled],
      ['enrolment', programme.enrolment],
      ['funding', programme.funding],
      ['apbd', sizes],
      [
        'workforce',
        [
          ...example.workforce.filter(({ role }) => role !== null).map(cellsOf),
          ...counts.map((row, i) => ({ id: `wfc${900 + i}`, ...row })),
        ],
      ],
    ].reduce(
      (tables, [name, rows]) => withRows(tables, name as TableName, rows as Cells[]),
      changed('employment', shares),
    );
  });
