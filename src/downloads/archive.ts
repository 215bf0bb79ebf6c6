import { bare } from '../press/mark.ts';
import { countOf, mention } from '../press/figure.ts';
import { count, name, wordsIn } from '../press/printable.ts';
import { newestRelease } from '../data/dataset.ts';
import type { SiteSettings } from '../settings.ts';
import { pageAddress } from '../addresses.ts';
import { defaultLanguage, languages, type Language } from '../i18n/language.ts';
import { asWords, say } from '../press/sentence.ts';
import { tableNames, tables, type TableName } from '../tables/tables.ts';
import { chartedCsv, chartedTable } from './charted-table.ts';
import type { Charts } from './chart-routes.ts';
import { OUTCOMES, outcomesCsv, outcomesTable } from './check-outcomes.ts';
import { csvwOf, tableCsvw } from './csvw.ts';
import { dataPackage } from './data-package.ts';
import { deliveredFile, sumLines, type DeliveredFile } from './delivered-file.ts';
import { LICENCE } from './licence.ts';
import { memoised } from '../memoised.ts';
import { siteSlug } from './site-slug.ts';
import { tableCsv } from './table-files.ts';
import { toZip } from './zip.ts';

const readmeIn = (language: Language, { settings, data, charts }: Charts): string[] => {
  const date = mention(newestRelease(data), 'date');
  const address = name(settings.address + pageAddress(language, 'data'));
  const item = (file: string, words: string) => `- \`${file}\`: ${words}`;
  return [
    wordsIn(language, settings.about),
    '',
    ...(settings.notice ? [wordsIn(language, settings.notice), ''] : []),
    say(language, 'readme_release', { date, licence: name(LICENCE.name), address }),
    '',
    `## ${say(language, 'readme_files')}`,
    '',
    ...tableNames.map((table) =>
      item(
        `data/${table}.csv`,
        say(language, 'readme_table', {
          title: tables[table].title,
          row: tables[table].row,
          rows: countOf(data[table]),
        }),
      ),
    ),
    item(`data/${OUTCOMES}.csv`, say(language, 'readme_outcomes')),
    ...Object.values(charts).map((chart) =>
      item(
        `charts/${chart.id}.csv`,
        say(language, 'readme_chart', { title: asWords(chart.title), rows: count(chart.rows.length) }),
      ),
    ),
    item('datapackage.json', say(language, 'readme_package')),
    item('*.csv-metadata.json', say(language, 'readme_csvw')),
    item('SHA256SUMS', say(language, 'readme_sums')),
    '',
    `## ${say(language, 'readme_reading')}`,
    '',
    ...(['readme_csv', 'readme_formats', 'readme_empty', 'readme_conflict'] as const).map(
      (key) => `- ${say(language, key)}`,
    ),
    '',
    say(language, 'readme_cite', { site: name(settings.name), date, address }),
    '',
  ];
};

const readme = (site: Charts): string =>
  languages
    .flatMap((language) => [
      `# ${language === defaultLanguage ? site.settings.name : say(language, 'language_name')}`,
      '',
      ...readmeIn(language, site),
    ])
    .join('\n');

const licenceText = ({ name: siteName, address }: SiteSettings) =>
  `${LICENCE.name}\n${LICENCE.url}\n\n${languages.map((language) => say(language, 'licence_line')).join('\n')}\n\n${siteName}, ${address}/\n`;

/**
 * Everything in one archive. Paths inside are those of the site, so that one `datapackage.json` serves both, and it stands at
 * the top, where readers of packaged data look for it. XLSX and JSON hold the same rows again and would make it several
 * times as large.
 */
export const archive = memoised((site: Charts): Uint8Array => {
  const { settings, data, charts } = site;
  const files = [
    { path: 'README.md', content: readme(site) },
    { path: 'LICENSE.txt', content: licenceText(settings) },
    { path: 'datapackage.json', content: dataPackage(site) },
    ...tableNames.flatMap((name: TableName) => [
      { path: `data/${name}.csv`, content: tableCsv(data, name) },
      { path: `data/${name}.csv-metadata.json`, content: tableCsvw(site, name) },
    ]),
    { path: `data/${OUTCOMES}.csv`, content: outcomesCsv(site).content },
    { path: `data/${OUTCOMES}.csv-metadata.json`, content: csvwOf(site, outcomesTable) },
    ...Object.values(charts).flatMap((chart) => [
      { path: `charts/${chart.id}.csv`, content: chartedCsv(chart, data).content },
      { path: `charts/${chart.id}.csv-metadata.json`, content: csvwOf(site, chartedTable(chart)) },
    ]),
  ].map(({ path, content }) => ({ path, content: bare(content) }));
  const all = [...files, { path: 'SHA256SUMS', content: sumLines(files) }];
  return toZip(
    Object.fromEntries(all.map(({ path, content }) => [path, Buffer.from(content)])),
    newestRelease(data).date,
  );
});

/** The archive as a file to take away, described by its bytes. */
export const archiveFile = (site: Charts): DeliveredFile =>
  deliveredFile('ZIP', `/data/${siteSlug(site.settings)}.zip`, 'application/zip', archive(site));
