import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { chartPaths, chartResponse } from '../../../downloads/chart-routes.ts';
import { loadSite } from '../../../site.ts';

export const getStaticPaths = () => chartPaths(loadSite());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, locals }) =>
  chartResponse(locals.site, props);
