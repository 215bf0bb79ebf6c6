import type { APIRoute } from 'astro';
import { tableContent, tableFormats, type TableFormat } from '../../downloads/table-formats.ts';
import { loadSite } from '../../site.ts';
import { tableNames, type TableName } from '../../tables/tables.ts';

export const getStaticPaths = () =>
  tableNames.flatMap((table) => Object.keys(tableFormats).map((format) => ({ params: { table, format } })));

export const GET: APIRoute = async ({ params }) => {
  const format = params.format as TableFormat;
  const content = await tableContent(loadSite(), `${params.table as TableName}.${format}`);
  const { type } = tableFormats[format];
  return new Response(content as BodyInit, {
    headers: { 'Content-Type': typeof content === 'string' ? `${type}; charset=utf-8` : type },
  });
};
