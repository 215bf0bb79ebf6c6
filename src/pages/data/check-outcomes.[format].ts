import type { APIRoute } from 'astro';
import { outcomesFormats, type OutcomesFormat } from '../../downloads/check-outcomes.ts';
import { loadSite } from '../../site.ts';

export const getStaticPaths = () => Object.keys(outcomesFormats).map((format) => ({ params: { format } }));

export const GET: APIRoute = async ({ params }) => {
  const { type, write } = outcomesFormats[params.format as OutcomesFormat];
  const content = await write(loadSite());
  return new Response(content as BodyInit, {
    headers: { 'Content-Type': typeof content === 'string' ? `${type}; charset=utf-8` : type },
  });
};
