import type { Published } from '../settings.ts';
import type { Chart } from '../charts/chart.ts';
import type { Language } from '../i18n/language.ts';
import { chartFile, chartFormats } from './chart-files.ts';

interface Charts extends Published {
  readonly charts: Readonly<Record<string, Chart | undefined>>;
}

/** A file's name as the two parts of its address: `coverage-progress-share` and `png`. */
const partsOf = (file: string) => {
  const dot = file.lastIndexOf('.');
  return { name: file.slice(0, dot), ending: file.slice(dot + 1) };
};

/** Every file of every chart that has its address in a language. Indonesian addresses also hold the files of both. */
const filesOf = ({ charts }: Charts, language: Language) =>
  Object.values(charts).flatMap((chart) =>
    chart === undefined
      ? []
      : chartFormats
          .filter(({ inLanguage }) => inLanguage || language === 'id')
          .map((format) => ({ chart, format, ...partsOf(chart.id + format.ending) })),
  );

/** Parameters of the addresses of all files. */
export const chartPaths = (site: Charts, language: Language) =>
  filesOf(site, language).map(({ name, ending }) => ({ params: { name, ending } }));

/** The file at an address. Throws for one that `chartPaths` does not name. */
export const chartResponse = async (
  site: Charts,
  language: Language,
  name: string | undefined,
  ending: string | undefined,
): Promise<Response> => {
  const found = filesOf(site, language).find((file) => file.name === name && file.ending === ending);
  if (!found) throw new Error(`no chart has the file ${name}.${ending}`);
  const content = await chartFile(
    { settings: site.settings, data: site.data, chart: found.chart, language },
    found.format,
  );
  return new Response(content as BodyInit, { headers: { 'Content-Type': found.format.type } });
};
