import type { MiddlewareHandler } from 'astro';
import { takeMarks } from '../press/mark.ts';

/** Takes the marks out of a page as it is sent: the development server shows what a build would publish. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!/text|xml|json|svg/.test(response.headers.get('Content-Type') ?? '')) return response;
  return new Response(takeMarks(await response.text()).text, response);
};
