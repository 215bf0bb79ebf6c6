import type { APIRoute } from 'astro';
import { newestRelease } from '../../data/dataset.ts';
import { securityText } from '../../downloads/plain-files.ts';
import { loadSite } from '../../site.ts';

const content = () => {
  const { settings, data } = loadSite();
  return securityText(settings, newestRelease(data).date);
};

// Without a contact the path list is empty and no file is made.
export const getStaticPaths = () => (content() === null ? [] : [{ params: { name: 'security' } }]);

export const GET: APIRoute = () =>
  new Response(content(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
