import type { APIRoute } from 'astro';
import { tableJson } from '../../downloads/table-files.ts';
import { loadSite } from '../../site.ts';
import { tableNames, type TableName } from '../../tables/tables.ts';

export const getStaticPaths = () => tableNames.map((table) => ({ params: { table } }));

export const GET: APIRoute = ({ params }) =>
  new Response(tableJson(loadSite().data, params.table as TableName), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
