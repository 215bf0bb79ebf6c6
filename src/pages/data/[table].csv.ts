import type { APIRoute } from 'astro';
import { tableCsv } from '../../downloads/table-files.ts';
import { loadSite } from '../../site.ts';
import { tableNames, type TableName } from '../../tables/tables.ts';

export const getStaticPaths = () => tableNames.map((table) => ({ params: { table } }));

export const GET: APIRoute = ({ params }) =>
  new Response(tableCsv(loadSite().data, params.table as TableName), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
