import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { languageFolders } from '../../addresses.ts';
import { pictureOf } from '../../downloads/page-pictures.ts';
import { sharedPng } from '../../downloads/sharing-picture.ts';

export const getStaticPaths = languageFolders;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, locals }) =>
  new Response(new Uint8Array(sharedPng(pictureOf(locals.site, props.language, 'home'))), {
    headers: { 'Content-Type': 'image/png' },
  });
