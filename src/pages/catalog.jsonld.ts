import type { APIRoute } from 'astro';
import { dcatCatalog } from '../downloads/dcat.ts';
import { loadSite } from '../site.ts';

export const GET: APIRoute = async () =>
  new Response(await dcatCatalog(loadSite()), {
    headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
  });
