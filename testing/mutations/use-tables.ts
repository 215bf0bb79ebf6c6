import { cellText, type Chart } from '../../src/charts/chart.ts';
import { sizes, type Size } from '../../src/charts/drawing.ts';
import type { Use } from './mutate.ts';
import { coveringCosts } from '../../src/findings/cost-of-covering.ts';
import { workerCosts } from '../../src/findings/cost-per-worker.ts';
import { industrySizes, informalityDates, labourDates } from '../../src/findings/labour-context.ts';
import { betweenTargets } from '../../src/findings/measured-targets.ts';
import { planAndLaunch } from '../../src/findings/plan-and-launch.ts';
import { sensitivities } from '../../src/findings/sector-sensitivity.ts';
import { rowsBySource } from '../../src/findings/source-parts.ts';
import { publishedSectors, uncoveredSectors } from '../../src/findings/uncovered-sectors.ts';
import { workerRights } from '../../src/findings/worker-rights.ts';
import { languages, type Language } from '../../src/i18n/language.ts';
import { bare } from '../../src/press/mark.ts';
import { plain } from '../../src/press/sentence.ts';
import { BadData } from '../../src/data/problem.ts';
import { readSettings } from '../../src/settings.ts';
import { siteProblems } from '../../src/site-rows.ts';
import type { Site } from '../../src/charts/define-chart.ts';
import { siteOf } from '../../src/site.ts';
import { escapeXml } from '../../src/downloads/xml.ts';
import { nonsenseFaults, nonsenseOf } from '../../src/build/gate/nonsense.ts';
import { parse } from '../../src/build/page.ts';

const settings = readSettings('.');

/** Works out what pages ask for beside the charts; each of them throws where a page would. */
const workOutPages = ({ settings: site, data, rounds }: Site): void => {
  const estimate = publishedSectors(data, site.place).length === 0 ? uncoveredSectors(data) : null;
  coveringCosts(data, site.place);
  workerCosts(data, [site.place, site.province]);
  labourDates(data, site.place);
  informalityDates(data, site.province);
  industrySizes(data, site.province);
  betweenTargets(data, site.country);
  planAndLaunch(rounds);
  rowsBySource(data);
  workerRights(data);
  if (estimate) sensitivities(data, estimate);
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
  const problems = siteProblems(data, settings, 'data');
  if (problems.length > 0) throw new BadData(problems);
  const site = siteOf({ settings, data });
  workOutPages(site);
  const [language, size] = [random.pick(languages), random.pick(Object.keys(sizes) as Size[])];
  const shown = Object.values(site.charts).flatMap((chart) => [
    ...languages.flatMap((each) => textsOf(chart, each)).map((text) => `<p>${escapeXml(text)}</p>`),
    chart.draw(language, size).outerHTML,
  ]);
  return nonsenseFaults({ path: `charts, ${language}, ${size}`, $: parse(bare(shown.join(''))) }, nonsenseOf(data));
};
