import { site } from '../../site.config.ts';
import { cellText, type Chart } from '../charts/chart.ts';
import { sizes, type Size } from '../charts/drawing.ts';
import { rowOf, type Dataset } from '../data/dataset.ts';
import type { Use } from '../data/mutations/mutate.ts';
import { coveringCosts } from '../findings/cost-of-covering.ts';
import { workerCosts } from '../findings/cost-per-worker.ts';
import { industrySizes, informalityDates, labourDates } from '../findings/labour-context.ts';
import { betweenTargets } from '../findings/measured-targets.ts';
import { planAndLaunch } from '../findings/plan-and-launch.ts';
import { sensitivities } from '../findings/sector-sensitivity.ts';
import { rowsBySource } from '../findings/source-parts.ts';
import { publishedSectors, uncoveredSectors } from '../findings/uncovered-sectors.ts';
import { workerRights } from '../findings/worker-rights.ts';
import { languages, type Language } from '../i18n/language.ts';
import { bare } from '../press/mark.ts';
import { plain } from '../press/sentence.ts';
import { siteOf } from '../site.ts';
import { escapeXml } from '../downloads/xml.ts';
import { nonsenseFaults, nonsenseOf } from './gate/nonsense.ts';
import { parse } from './page.ts';

/** Works out what pages ask for beside the charts; each of them throws where a page would. */
const workOutPages = (data: Dataset, rounds: Parameters<typeof planAndLaunch>[0]): void => {
  coveringCosts(data, site.place);
  workerCosts(data, [site.place, site.province], rowOf(data, 'rules', site.contribution).value!);
  labourDates(data, site.place);
  informalityDates(data, site.province);
  industrySizes(data, site.province);
  betweenTargets(data, site.country);
  planAndLaunch(rounds);
  rowsBySource(data);
  workerRights(data);
  if (publishedSectors(data, site.place).length === 0) sensitivities(data, uncoveredSectors(data, site.sectorEstimate));
};

/** Every text that a chart has beside its drawing. */
const textsOf = (
  { title, subtitle, reading, quote, description, limits, table }: Chart,
  language: Language,
): string[] => [
  ...[
    title,
    subtitle,
    ...(reading ? [reading] : []),
    ...(quote ? [quote.sentence] : []),
    ...description,
    ...limits,
  ].map((sentence) => plain(language, sentence)),
  ...table.body.flat().map((cell) => cellText(language, cell)),
];

/**
 * Makes of tables what pages are made of, without the pages: all findings, and every chart told in both languages and drawn in
 * one form. Returns what has no value in it. To draw every form would take four times as long, so chance picks one.
 */
export const useTables: Use = (data, random) => {
  const { charts, rounds } = siteOf(data, 'data');
  workOutPages(data, rounds);
  const [language, size] = [random.pick(languages), random.pick(Object.keys(sizes) as Size[])];
  const shown = Object.values(charts).flatMap((chart) => [
    ...languages.flatMap((each) => textsOf(chart, each)).map((text) => `<p>${escapeXml(text)}</p>`),
    chart.draw(language, size).outerHTML,
  ]);
  return nonsenseFaults({ path: `charts, ${language}, ${size}`, $: parse(bare(shown.join(''))) }, nonsenseOf(data));
};
