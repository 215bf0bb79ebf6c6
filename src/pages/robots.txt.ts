import type { APIRoute } from 'astro';
import { robotsText } from '../downloads/plain-files.ts';

export const GET: APIRoute = () =>
  new Response(robotsText(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
