import type { APIRoute } from 'astro';
import { archive } from '../../downloads/archive.ts';
import { siteSlug } from '../../downloads/site-slug.ts';
import { loadSite } from '../../site.ts';

export const getStaticPaths = () => [{ params: { archive: siteSlug } }];

export const GET: APIRoute = () =>
  new Response(archive(loadSite().data) as BodyInit, { headers: { 'Content-Type': 'application/zip' } });
