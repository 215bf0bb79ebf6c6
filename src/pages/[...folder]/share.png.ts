import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { languageFolders } from '../../addresses.ts';
import { toPng } from '../../downloads/png.ts';
import { sharingSize, siteSharingSvg } from '../../downloads/sharing-picture.ts';

export const getStaticPaths = languageFolders;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, locals }) =>
  new Response(new Uint8Array(toPng(siteSharingSvg({ ...locals.site, ...props }), sharingSize.width)), {
    headers: { 'Content-Type': 'image/png' },
  });
