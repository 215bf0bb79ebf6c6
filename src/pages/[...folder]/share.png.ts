import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { languageFolders } from '../../addresses.ts';
import { pictureOf } from '../../downloads/page-pictures.ts';
import { toPng } from '../../downloads/png.ts';
import { sharingSize } from '../../downloads/sharing-picture.ts';

export const getStaticPaths = languageFolders;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, locals }) =>
  new Response(new Uint8Array(toPng(pictureOf(locals.site, props.language, 'home').svg, sharingSize.width)), {
    headers: { 'Content-Type': 'image/png' },
  });
