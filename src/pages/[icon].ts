import { readdirSync, readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';

const FOLDER = 'src/look/icons';

export const getStaticPaths = () => readdirSync(FOLDER).map((icon) => ({ params: { icon } }));

export const GET: APIRoute = ({ params }) =>
  new Response(readFileSync(`${FOLDER}/${params.icon}`), {
    headers: { 'Content-Type': params.icon!.endsWith('.svg') ? 'image/svg+xml; charset=utf-8' : 'image/png' },
  });
