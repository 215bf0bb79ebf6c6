import type { Published } from '../settings.ts';
import type { TableName } from '../tables/tables.ts';
import { tableCsvw } from './csvw.ts';
import { deliveredFile, type DeliveredFile } from './delivered-file.ts';
import { memoisedPer } from '../memoised.ts';
import { tableXlsx } from './table-xlsx.ts';
import { INDONESIAN_CSV } from './csv.ts';
import { tableCsv, tableIndonesianCsv, tableJson } from './table-files.ts';

interface Format {
  readonly name: string;
  readonly type: string;
  /** False for a file that describes the table and does not hold its rows. */
  readonly hasRows: boolean;
  readonly write: (site: Published, table: TableName) => string | Promise<Uint8Array>;
}

/** Formats that a table is delivered in, by the ending of the file, in the order of the links. */
export const tableFormats = {
  xlsx: {
    name: 'XLSX',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    hasRows: true,
    write: tableXlsx,
  },
  csv: { name: 'CSV', type: 'text/csv', hasRows: true, write: ({ data }, table) => tableCsv(data, table) },
  'id.csv': {
    name: INDONESIAN_CSV,
    type: 'text/csv',
    hasRows: true,
    write: ({ data }, table) => tableIndonesianCsv(data, table),
  },
  json: { name: 'JSON', type: 'application/json', hasRows: true, write: ({ data }, table) => tableJson(data, table) },
  'csv-metadata.json': { name: 'CSVW', type: 'application/csvm+json', hasRows: false, write: tableCsvw },
} as const satisfies Record<string, Format>;

export type TableFormat = keyof typeof tableFormats;

/** A table's file in one format, with its bytes. */
export const tableContent = memoisedPer(async (site: Published, key: `${TableName}.${TableFormat}`) => {
  const [table, ...ending] = key.split('.') as [TableName, ...string[]];
  return tableFormats[ending.join('.') as TableFormat].write(site, table);
});

/** The files of a table, as pages and catalogues name them. */
export const tableFiles = memoisedPer((site: Published, table: TableName): Promise<readonly DeliveredFile[]> =>
  Promise.all(
    (Object.keys(tableFormats) as TableFormat[]).map(async (ending) => {
      const { name, type, hasRows } = tableFormats[ending];
      return deliveredFile(
        name,
        `/data/${table}.${ending}`,
        type,
        await tableContent(site, `${table}.${ending}`),
        hasRows ? site.data[table].length : null,
      );
    }),
  ),
);
