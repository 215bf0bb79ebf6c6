import { partOf } from '../i18n/addresses.ts';
import { loadSite } from '../site.ts';
import { tableNames, type TableName } from '../tables/tables.ts';

/** The pages of all tables: one for each table, and one for each of its parts. */
export const tablePaths = (): { params: { path: string }; props: { table: TableName; part: string | undefined } }[] => {
  const { data } = loadSite();
  return tableNames.flatMap((table) => {
    const parts = [...new Set(data[table].map(({ id }) => partOf(id)))];
    return [
      { params: { path: table }, props: { table, part: undefined } },
      ...parts.map((part) => ({ params: { path: `${table}/${part}` }, props: { table, part } })),
    ];
  });
};
