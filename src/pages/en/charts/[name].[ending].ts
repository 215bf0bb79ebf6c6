import type { APIRoute } from 'astro';
import { chartPaths, chartResponse } from '../../../downloads/chart-routes.ts';
import { loadSite } from '../../../site.ts';

export const getStaticPaths = () => chartPaths(loadSite(), 'en');

export const GET: APIRoute = ({ params }) => chartResponse(loadSite(), 'en', params.name, params.ending);
