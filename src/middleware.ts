import type { MiddlewareHandler } from 'astro';
import { loadSite } from './site.ts';

/** Hands the site to every page and component, as `Astro.locals.site`. */
export const onRequest: MiddlewareHandler = ({ locals }, next) => {
  locals.site = loadSite();
  return next();
};
