import { cellText, type Chart } from '../charts/chart.ts';
import { sizes, type Size } from '../charts/drawing.ts';
import type { Use } from '../data/mutations/mutate.ts';
import { contributionOf } from '../findings/contribution.ts';
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
import { BadData } from '../data/problem.ts';
import { readSettings } from '../settings.ts';
import { siteProblems } from '../site-rows.ts';
import { siteOf, type Site } from '../site.ts';
import { escapeXml } from '../downloads/xml.ts';
import { nonsenseFaults, nonsenseOf } from './gate/nonsense.ts';
import { parse } from './page.ts';

const settings = readSettings('.');

/** Works out what pages ask for beside the charts; each of them throws where a page would. */
const workOutPages = ({ settings: site, data, rounds }: Site): void => {
  const contribution = contributionOf(data);
  const estimate = publishedSectors(data, site.place).length === 0 ? uncoveredSectors(data) : null;
  coveringCosts(data, site.place);
  if (contribution) workerCosts(data, [site.place, site.province], contribution.value);
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
