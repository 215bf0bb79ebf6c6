import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { referencePaths, referenceResponse } from '../../../../downloads/references.ts';
import { loadSite } from '../../../../site.ts';

export const getStaticPaths = () => referencePaths(loadSite());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, locals }) =>
  referenceResponse(locals.site, props);
