import type { Published } from '../settings.ts';
import type { TableName } from '../tables/tables.ts';
import { deliveredFile } from './delivered-file.ts';
import { memoisedPer } from '../memoised.ts';
import { tableCsv } from './table-files.ts';

/** The CSV file of a table as it is delivered: every row's page names it. */
export const tableCsvFile = memoisedPer(({ data }: Published, name: TableName) =>
  deliveredFile('CSV', `/data/${name}.csv`, 'text/csv', tableCsv(data, name), data[name].length),
);
