import { defineMiddleware } from 'astro:middleware';
import { takeMarks } from './press/mark.ts';

/** The development server shows pages as they are when they are finished; a build takes the marks out by itself. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!import.meta.env.DEV || !/text|xml|json|svg/.test(response.headers.get('Content-Type') ?? '')) return response;
  return new Response(takeMarks(await response.text()).text, response);
});
