import type { APIRoute } from 'astro';
import { releasedText } from '../../data/released-file.ts';

/** What was released, row by row, for those who want to know since when a row is as it is. */
export const GET: APIRoute = ({ locals }) =>
  new Response(releasedText(locals.site.history ?? []), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
