import type { APIRoute } from 'astro';
import { atomFeed } from '../downloads/feed.ts';
import { loadSite } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(atomFeed('id', loadSite()), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
