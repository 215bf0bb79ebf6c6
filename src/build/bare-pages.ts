import type { MiddlewareHandler } from 'astro';
import { takeMarks } from '../press/mark.ts';
import { pathOf } from '../settings.ts';
import { underPath } from './under-path.ts';

/**
 * Finishes a page as it is sent, without its marks and under the path of the site: the development server shows what a
 * build would publish.
 */
export const onRequest: MiddlewareHandler = async ({ locals }, next) => {
  const response = await next();
  const type = response.headers.get('Content-Type') ?? '';
  if (!/text|xml|json|svg/.test(type)) return response;
  const { text } = takeMarks(await response.text());
  const isPage = type.startsWith('text/html');
  return new Response(isPage ? underPath(text, pathOf(locals.site.settings)).html : text, response);
};
