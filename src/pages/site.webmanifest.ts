import type { APIRoute } from 'astro';
import { manifestText } from '../downloads/plain-files.ts';
import { loadSite } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(manifestText(loadSite().settings), { headers: { 'Content-Type': 'application/manifest+json' } });
