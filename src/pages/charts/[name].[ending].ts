import type { APIRoute } from 'astro';
import { chartFormats } from '../../downloads/chart-files.ts';
import { loadSite, type ChartId } from '../../site.ts';

export const getStaticPaths = () =>
  Object.keys(loadSite().charts).flatMap((chart) => Object.keys(chartFormats).map((format) => ({ params: { chart, format } })));

export const GET: APIRoute = ({ params }) => {
  const chart = loadSite().charts[params.chart as ChartId]!;
  const { type, write } = chartFormats[params.format as keyof typeof chartFormats];
  return new Response(write(chart), { headers: { 'Content-Type': type } });
};
