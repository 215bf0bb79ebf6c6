import type { Published } from '../settings.ts';
import type { Chart } from '../charts/chart.ts';
import { languageFolders } from '../addresses.ts';
import { defaultLanguage, type Language } from '../i18n/language.ts';
import { chartFile, chartFormats } from './chart-files.ts';

/** A site with its charts by their ids. */
export interface Charts extends Published {
  readonly charts: { readonly [id: string]: Chart };
}

/** A file's name as the two parts of its address: `coverage-progress-share` and `png`. */
const partsOf = (file: string) => {
  const dot = file.lastIndexOf('.');
  return { name: file.slice(0, dot), ending: file.slice(dot + 1) };
};

/** Every file of every chart that has its address in a language. The default language also has the files of all. */
const filesOf = ({ charts }: Charts, language: Language) =>
  Object.values(charts).flatMap((chart) =>
    chartFormats
      .filter(({ inLanguage }) => inLanguage || language === defaultLanguage)
      .map((format) => ({ chart, format, language, ...partsOf(chart.id + format.ending) })),
  );

/** The addresses of all files, as paths of a route `[...folder]/charts/[name].[ending]`, each with what its file is. */
export const chartPaths = (site: Charts) =>
  languageFolders().flatMap(({ params, props: { language } }) =>
    filesOf(site, language).map(({ name, ending, chart, format }) => ({
      params: { ...params, name, ending },
      props: { id: chart.id, ending: format.ending, language },
    })),
  );

/** The file that a path of `chartPaths` leads to. */
export const chartResponse = async (
  { settings, data, charts }: Charts,
  { id, ending, language }: ReturnType<typeof chartPaths>[number]['props'],
): Promise<Response> => {
  const format = chartFormats.find((each) => each.ending === ending)!;
  const content = await chartFile({ settings, data, chart: charts[id]!, language }, format);
  return new Response(content as BodyInit, { headers: { 'Content-Type': format.type } });
};
