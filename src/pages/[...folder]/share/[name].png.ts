import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { languageFolders } from '../../../addresses.ts';
import { allPictures } from '../../../downloads/page-pictures.ts';
import { sharedPng } from '../../../downloads/sharing-picture.ts';
import { loadSite } from '../../../site.ts';

export const getStaticPaths = () =>
  languageFolders().flatMap(({ params, props: { language } }) =>
    allPictures(loadSite(), language).map((picture) => ({ params: { ...params, name: picture.name }, props: picture })),
  );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(new Uint8Array(sharedPng(props)), { headers: { 'Content-Type': 'image/png' } });
