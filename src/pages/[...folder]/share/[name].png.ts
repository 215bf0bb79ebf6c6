import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { languageFolders } from '../../../addresses.ts';
import { allPictures } from '../../../downloads/page-pictures.ts';
import { toPng } from '../../../downloads/png.ts';
import { sharingSize } from '../../../downloads/sharing-picture.ts';
import { loadSite } from '../../../site.ts';

export const getStaticPaths = () =>
  languageFolders().flatMap(({ params, props: { language } }) =>
    allPictures(loadSite(), language).map(({ name, svg }) => ({ params: { ...params, name }, props: { svg } })),
  );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(new Uint8Array(toPng(props.svg, sharingSize.width)), { headers: { 'Content-Type': 'image/png' } });
