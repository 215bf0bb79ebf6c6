// What every check of the ledger comes to, as numbers: a table that follows from the others.
import { checkAddress, pageAddress } from '../addresses.ts';
import { newestRelease } from '../data/dataset.ts';
import { checkOutcomes } from '../findings/checks/outcomes.ts';
import type { Finding } from '../findings/checks/ledger.ts';
import { defaultLanguage } from '../i18n/language.ts';
import { memoised } from '../memoised.ts';
import { mention } from '../press/figure.ts';
import { name } from '../press/printable.ts';
import { asWords } from '../press/sentence.ts';
import type { Published } from '../settings.ts';
import { checks } from '../tables/checks.ts';
import {
  count,
  decimal,
  key,
  metaOf,
  option,
  optional,
  reference,
  verbatim,
  type Column,
  type Words,
} from '../tables/column.ts';
import { rowId } from '../tables/shared-columns.ts';
import { INDONESIAN_CSV, toCsv, toIndonesianCsv, type FileCell } from './csv.ts';
import { csvwOf } from './csvw.ts';
import { deliveredFile, type DeliveredFile } from './delivered-file.ts';
import { isNumber, type DescribedTable, type ExportedColumn } from './exported-rows.ts';
import { LICENCE } from './licence.ts';
import { labelled } from './labelled.ts';
import { aboutFile, aboutSheet, columnLines, sheetColumn } from './table-xlsx.ts';
import { toXlsx } from './xlsx.ts';

export const OUTCOMES = 'check-outcomes';

const { kind, verdict, tests } = checks.columns;

const findingWords = {
  contradiction: { id: 'pertentangan antara angka terbit', en: 'contradiction between published figures' },
  undecided: { id: 'tidak dapat diputuskan', en: 'cannot be decided' },
  plan: { id: 'perubahan rencana atau target', en: 'change of a plan or target' },
  reading: { id: 'uji bacaan kami sendiri', en: 'test of a reading of our own' },
  agreement: { id: 'kecocokan antara angka terbit', en: 'agreement of published figures' },
} as const satisfies Record<Finding, Words>;

const NUMBER = 'as the column unit says';

const schema = {
  id: rowId(),
  check: reference('checks', {
    title: { id: 'Pemeriksaan', en: 'Check' },
    description: { id: 'Pemeriksaan yang hasilnya ini.', en: 'The check whose outcome this is.' },
  }),
  kind,
  statement: optional(
    'none',
    key({
      title: { id: 'Pernyataan', en: 'Statement' },
      description: {
        id: 'Pemeriksaan dengan nama yang sama dihitung satu kali.',
        en: 'Checks of one name are counted once.',
      },
    }),
  ),
  tests: option({
    title: metaOf(tests).title,
    description: { id: 'Apa yang gugur bila angkanya tidak cocok.', en: 'What fails when the figures do not fit.' },
    options: metaOf(tests).options!,
  }),
  verdict: option({
    title: { id: 'Putusan', en: 'Verdict' },
    description: { id: 'Hasil seluruh pemeriksaan.', en: 'What the whole check gives.' },
    options: metaOf(verdict).options!,
  }),
  finding: option({
    title: { id: 'Temuan', en: 'Finding' },
    description: {
      id: 'Arti putusan itu bagi yang diuji.',
      en: 'What that verdict means for what is tested.',
    },
    options: findingWords,
  }),
  line: count({
    unit: 'line',
    title: { id: 'Baris hitungan', en: 'Line' },
    description: {
      id: 'Baris hitungan tempat bilangan ini, dari 1.',
      en: 'The line of arithmetic of this number, from 1.',
    },
  }),
  form: verbatim({
    title: { id: 'Bentuk', en: 'Form' },
    description: { id: 'Bentuk baris hitungan itu.', en: 'How that line turned out.' },
  }),
  quantity: verbatim({
    title: { id: 'Bilangan', en: 'Quantity' },
    description: { id: 'Nama bilangan di dalam baris hitungan.', en: 'What the number is called in its line.' },
  }),
  value: optional(
    'does_not_apply',
    decimal({
      unit: NUMBER,
      title: { id: 'Nilai', en: 'Value' },
      description: {
        id: 'Bilangannya; tidak ada pada tanggal atau pilihan.',
        en: 'The number; not of a day or a choice.',
      },
    }),
  ),
  text: optional(
    'does_not_apply',
    verbatim({
      title: { id: 'Teks', en: 'Text' },
      description: { id: 'Tanggal atau pilihan yang dibandingkan.', en: 'The day or the choice that is compared.' },
    }),
  ),
  low: optional(
    'does_not_apply',
    decimal({
      unit: NUMBER,
      title: { id: 'Terkecil', en: 'Lowest' },
      description: {
        id: 'Nilai terkecil yang mungkin karena pembulatan; sama dengan nilainya bila tidak dibulatkan.',
        en: 'The lowest that rounding allows; the value itself where nothing is rounded.',
      },
    }),
  ),
  high: optional(
    'does_not_apply',
    decimal({
      unit: NUMBER,
      title: { id: 'Terbesar', en: 'Highest' },
      description: {
        id: 'Nilai terbesar yang mungkin karena pembulatan; sama dengan nilainya bila tidak dibulatkan.',
        en: 'The highest that rounding allows; the value itself where nothing is rounded.',
      },
    }),
  ),
  unit: optional(
    'does_not_apply',
    verbatim({
      title: { id: 'Satuan', en: 'Unit' },
      description: { id: 'Satuan bilangannya.', en: 'Unit of the number.' },
    }),
  ),
  rows: optional(
    'none',
    verbatim({
      title: { id: 'Baris asal', en: 'Rows' },
      description: {
        id: 'Baris asal bilangan ini, sebagai tabel:id dipisah spasi; tanpa baris bila ditetapkan oleh pemeriksaan.',
        en: 'The rows that it comes from, as table:id separated by spaces; without any where the check itself sets it.',
      },
    }),
  ),
  column: optional(
    'none',
    verbatim({
      title: { id: 'Kolom asal', en: 'Column' },
      description: {
        id: 'Kolom baris yang menerbitkannya; tanpa kolom bila dihitung.',
        en: 'The column of the row that publishes it; without any where it was worked out.',
      },
    }),
  ),
} as const satisfies Record<string, Column<unknown>>;

const columns: readonly ExportedColumn[] = Object.entries(schema).map(([called, column]) => ({
  name: called,
  ...metaOf(column),
}));

const title: Words = { id: 'Hasil cek angka', en: 'Outcomes of the checks' };
const row: Words = {
  id: 'satu bilangan dalam hitungan sebuah pemeriksaan',
  en: 'a number in the arithmetic of a check',
};

export const outcomesTable: DescribedTable = { name: OUTCOMES, folder: 'data', title, row, columns };

const outcomesAddress = (ending: string) => `/data/${OUTCOMES}.${ending}`;

/** What computing in binary adds behind the digits that mean anything is left out. */
const plain = (value: number): number => Number(value.toPrecision(12));

const cells = memoised(({ data }: Published): readonly (readonly FileCell[])[] => {
  const within = new Map<string, number>();
  return checkOutcomes(data).map(({ value, low, high, rows, ...more }) => {
    const place = `${more.check}-${more.line}`;
    const nth = (within.get(place) ?? 0) + 1;
    within.set(place, nth);
    const of: Readonly<Record<keyof typeof schema, FileCell>> = {
      ...more,
      id: `${place}-${nth}`,
      value: typeof value === 'number' ? plain(value) : null,
      text: typeof value === 'number' ? null : value,
      low: low === null ? null : plain(low),
      high: high === null ? null : plain(high),
      rows: rows.length === 0 ? null : [...new Set(rows)].join(' '),
    };
    return columns.map((column) => of[column.name as keyof typeof schema]);
  });
});

const csv = (site: Published): string =>
  toCsv(
    columns.map((column) => column.name),
    cells(site),
  );

const indonesianCsv = (site: Published): string =>
  toIndonesianCsv(
    columns.map((column) => ({ name: column.name, isNumber: isNumber(column) })),
    cells(site),
  );

const json = (site: Published): string =>
  `${JSON.stringify(
    {
      name: OUTCOMES,
      title,
      row,
      release: newestRelease(site.data).date,
      licence: LICENCE,
      columns,
      rows: cells(site).map((values) => Object.fromEntries(columns.map((column, i) => [column.name, values[i]]))),
    },
    null,
    1,
  )}\n`;

const xlsx = (site: Published): Promise<Uint8Array> => {
  const { settings, data } = site;
  const address = settings.address + pageAddress(defaultLanguage, 'checks');
  const cited = {
    site: name(settings.name),
    release: mention(newestRelease(data), 'date'),
    address: name(settings.address + outcomesAddress('csv')),
  };
  const checks = columns.findIndex((column) => column.name === 'check');
  const page = (row: number) => settings.address + checkAddress(defaultLanguage, String(cells(site)[row]![checks]));
  return toXlsx(
    [
      {
        name: OUTCOMES,
        ...labelled(
          columns.map((column) => ({
            sheet: { ...sheetColumn(column), ...(column.name === 'check' ? { link: page } : {}) },
            options: column.options,
          })),
          cells(site).map((values) => ({ values, typed: values })),
        ),
      },
      aboutSheet([
        ['about', 'table', title, asWords({ key: 'data_row', slots: { row } }), null, address],
        [
          'about',
          'citation',
          asWords({ key: 'file_citation' }),
          asWords({ key: 'cite_site_short', slots: cited }),
          null,
          null,
        ],
        ...columnLines(columns),
      ]),
    ],
    aboutFile(site, title, outcomesAddress('xlsx')),
  );
};

interface Format {
  readonly name: string;
  readonly type: string;
  readonly hasRows: boolean;
  readonly write: (site: Published) => string | Promise<Uint8Array>;
}

/** Formats of the file, by the ending of its name. */
export const outcomesFormats = {
  xlsx: {
    name: 'XLSX',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    hasRows: true,
    write: xlsx,
  },
  csv: { name: 'CSV', type: 'text/csv', hasRows: true, write: csv },
  'id.csv': { name: INDONESIAN_CSV, type: 'text/csv', hasRows: true, write: indonesianCsv },
  json: { name: 'JSON', type: 'application/json', hasRows: true, write: json },
  'csv-metadata.json': {
    name: 'CSVW',
    type: 'application/csvm+json',
    hasRows: false,
    write: (site) => csvwOf(site, outcomesTable),
  },
} as const satisfies Record<string, Format>;

export type OutcomesFormat = keyof typeof outcomesFormats;

/** The files with the outcomes of all checks, as pages and descriptors name them. */
export const outcomesFiles = memoised((site: Published): Promise<readonly DeliveredFile[]> =>
  Promise.all(
    Object.entries(outcomesFormats).map(async ([ending, { name: called, type, hasRows, write }]) =>
      deliveredFile(called, outcomesAddress(ending), type, await write(site), hasRows ? cells(site).length : null),
    ),
  ),
);

/** The file as CSV, for descriptors and the archive, which do not wait. */
export const outcomesCsv = memoised((site: Published) => {
  const content = csv(site);
  return { content, file: deliveredFile('CSV', outcomesAddress('csv'), 'text/csv', content, cells(site).length) };
});
