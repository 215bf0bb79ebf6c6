/** `npm run columns [FOLDER…]` writes columns that a table has got since into its CSV file, with empty cells. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { metaOf } from '../tables/column.ts';
import type { Table } from '../tables/table.ts';
import { tables } from '../tables/tables.ts';

/** Folders of tables in the project itself. */
const OWN = ['data', 'examples/contoh/data', 'testing/sites/almost-nothing/data', 'testing/cases/good'];

/** Records of a CSV text as they are written, each without its end; a line break in quotation marks ends none. */
const recordsOf = (text: string): string[] => text.match(/(?:"(?:[^"]|"")*"|[^"\r\n])+/g) ?? [];

/** Cells of a record as they are written, quotation marks included. */
const cellsOf = (record: string): string[] => record.match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^,"])*(?=,|$)/g) ?? [];

/**
 * The text with the optional columns that it lacks, each behind the one that it follows in the table's definition. Required
 * ones need cells, which nobody else can write.
 */
export const withNewColumns = (text: string, table: Table): string => {
  const records = recordsOf(text).map(cellsOf);
  const [header = []] = Papa.parse<string[]>((records[0] ?? []).join()).data;
  const order = Object.keys(table.columns);
  const missing = order.filter((name) => !header.includes(name) && metaOf(table.columns[name]!).empty !== null);
  if (missing.length === 0) return text;
  for (const name of missing) {
    const before = order.slice(0, order.indexOf(name)).findLast((each) => header.includes(each));
    const at = before === undefined ? 0 : header.indexOf(before) + 1;
    header.splice(at, 0, name);
    records.forEach((cells, i) => cells.splice(at, 0, i === 0 ? name : ''));
  }
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return records.map((cells) => cells.join() + newline).join('');
};

if (import.meta.main)
  for (const folder of process.argv.length > 2 ? process.argv.slice(2) : OWN)
    for (const table of Object.values(tables)) {
      const path = join(folder, `${table.name}.csv`);
      if (!existsSync(path)) continue;
      const before = readFileSync(path, 'utf8');
      const after = withNewColumns(before, table);
      if (after === before) continue;
      writeFileSync(path, after);
      console.log(`${path}: has new columns`);
    }
