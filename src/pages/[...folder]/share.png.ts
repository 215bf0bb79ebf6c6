import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { languageFolders } from '../../addresses.ts';
import { toPng } from '../../downloads/png.ts';
import { shareSize, siteShareSvg } from '../../downloads/share-picture.ts';

export const getStaticPaths = languageFolders;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, locals }) =>
  new Response(new Uint8Array(toPng(siteShareSvg({ ...locals.site, ...props }), shareSize.width)), {
    headers: { 'Content-Type': 'image/png' },
  });
