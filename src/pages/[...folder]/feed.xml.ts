import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { languageFolders } from '../../addresses.ts';
import { atomFeed } from '../../downloads/feed.ts';

export const getStaticPaths = languageFolders;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, locals }) =>
  new Response(atomFeed(props.language, locals.site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
