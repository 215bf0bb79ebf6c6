import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { publicFolder } from '../read-site.ts';

/** The icons of the project, for a site that brings none of its own. */
const FOLDER = 'public';

export const getStaticPaths = () =>
  readdirSync(FOLDER)
    .filter((name) => /\.(?:svg|png)$/.test(name) && !existsSync(join(publicFolder(), name)))
    .map((icon) => ({ params: { icon } }));

export const GET: APIRoute = ({ params }) =>
  new Response(readFileSync(join(FOLDER, params.icon!)), {
    headers: { 'Content-Type': params.icon!.endsWith('.svg') ? 'image/svg+xml; charset=utf-8' : 'image/png' },
  });
