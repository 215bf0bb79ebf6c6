import { definePage } from '../../define-page.ts';
import { name, wordsIn } from '../../press/printable.ts';
import { say } from '../../press/sentence.ts';
import { partOf } from '../../tables/row-part.ts';
import { tableNames, tables, type TableName } from '../../tables/tables.ts';

/** What a page shows: a table, or one part of its rows. */
export type Shown = Readonly<{ table: TableName; part?: string }>;

export default definePage({
  id: 'table',
  addresses: { id: '/data/', en: '/en/data/' },
  entry: 'data',
  styles: ['rows'],
  paths: ({ data }) =>
    tableNames.flatMap((table) => [
      { path: `${table}/`, props: { table } satisfies Shown },
      ...[...new Set(data[table].map(({ id }) => partOf(id)))].map((part) => ({
        path: `${table}/${part}/`,
        props: { table, part } satisfies Shown,
      })),
    ]),
  head: (language, _site, props) => {
    const { table, part } = props as Shown;
    const words = wordsIn(language, tables[table].title);
    return {
      title:
        part === undefined
          ? say(language, 'data_table_title', { table: words })
          : say(language, 'data_part_title', { table: words, part: name(part.toUpperCase()) }),
      description: `${words}: ${say(language, 'data_row', { row: wordsIn(language, tables[table].row) })}`,
    };
  },
});
