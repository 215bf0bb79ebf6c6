import type { APIRoute } from 'astro';
import { loadSite } from '../site.ts';
import { robotsText } from '../downloads/plain-files.ts';

export const GET: APIRoute = () =>
  new Response(robotsText(loadSite().settings), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
