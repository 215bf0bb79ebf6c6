import type { APIRoute } from 'astro';
import { dataPackage } from '../downloads/data-package.ts';
import { loadSite } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(dataPackage(loadSite()), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
