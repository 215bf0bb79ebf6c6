import type { APIRoute } from 'astro';
import { chartPaths, chartResponse } from '../../downloads/chart-routes.ts';
import { loadSite } from '../../site.ts';

export const getStaticPaths = () => chartPaths(loadSite(), 'id');

export const GET: APIRoute = ({ params }) => chartResponse(loadSite(), 'id', params.name, params.ending);
