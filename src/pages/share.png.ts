import type { APIRoute } from 'astro';
import { toPng } from '../downloads/png.ts';
import { shareSize, siteShareSvg } from '../downloads/share-picture.ts';
import { loadSite } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(new Uint8Array(toPng(siteShareSvg({ ...loadSite(), language: 'id' }), shareSize.width)), {
    headers: { 'Content-Type': 'image/png' },
  });
