import type { APIRoute } from 'astro';
import { archive } from '../../downloads/archive.ts';
import { siteSlug } from '../../downloads/site-slug.ts';
import { loadSite } from '../../site.ts';

export const getStaticPaths = () => [{ params: { archive: siteSlug(loadSite().settings) } }];

export const GET: APIRoute = () =>
  new Response(archive(loadSite()) as BodyInit, { headers: { 'Content-Type': 'application/zip' } });
