import { bare } from '../press/mark.ts';
import { countOf, mention } from '../press/figure.ts';
import { name, wordsIn } from '../press/printable.ts';
import { newestRelease } from '../data/dataset.ts';
import type { Published, SiteSettings } from '../settings.ts';
import { pageAddress } from '../addresses.ts';
import { defaultLanguage, languages, type Language } from '../i18n/language.ts';
import { say } from '../press/sentence.ts';
import { tableNames, tables, type TableName } from '../tables/tables.ts';
import { OUTCOMES, outcomesCsv, outcomesTable } from './check-outcomes.ts';
import { csvwOf, tableCsvw } from './csvw.ts';
import { dataPackage } from './data-package.ts';
import { deliveredFile, sumLines, type DeliveredFile } from './delivered-file.ts';
import { LICENCE } from './licence.ts';
import { memoised } from '../memoised.ts';
import { siteSlug } from './site-slug.ts';
import { tableCsv } from './table-files.ts';
import { toZip } from './zip.ts';

const readmeIn = (language: Language, { settings, data }: Published): string[] => {
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
    item('datapackage.json', say(language, 'readme_package')),
    item('data/*.csv-metadata.json', say(language, 'readme_csvw')),
    item('SHA256SUMS', say(language, 'readme_sums')),
    '',
    `## ${say(language, 'readme_reading')}`,
    '',
    ...(['readme_csv', 'readme_empty', 'readme_conflict'] as const).map((key) => `- ${say(language, key)}`),
    '',
    say(language, 'readme_cite', { site: name(settings.name), date, address }),
    '',
  ];
};

const readme = (site: Published): string =>
  languages
    .flatMap((language) => [
      `# ${language === defaultLanguage ? site.settings.name : say(language, 'language_name')}`,
      '',
      ...readmeIn(language, site),
    ])
    .join('\n');

const licenceText = ({ name: siteName, address }: SiteSettings) =>
  `${LICENCE.name}\n${LICENCE.url}\n\n${siteName}, ${address}/\n`;

/** Everything in one archive; paths inside are those of the site, so that one `datapackage.json` serves both. */
export const archive = memoised((site: Published): Uint8Array => {
  const { settings, data } = site;
  const files = [
    { path: 'README.md', content: bare(readme(site)) },
    { path: 'LICENSE.txt', content: licenceText(settings) },
    { path: 'datapackage.json', content: dataPackage(site) },
    ...tableNames.flatMap((name: TableName) => [
      { path: `data/${name}.csv`, content: tableCsv(data, name) },
      { path: `data/${name}.csv-metadata.json`, content: tableCsvw(site, name) },
    ]),
    { path: `data/${OUTCOMES}.csv`, content: outcomesCsv(site).content },
    { path: `data/${OUTCOMES}.csv-metadata.json`, content: csvwOf(site, outcomesTable) },
  ];
  const all = [...files, { path: 'SHA256SUMS', content: sumLines(files) }];
  return toZip(
    Object.fromEntries(all.map(({ path, content }) => [path, Buffer.from(content)])),
    newestRelease(data).date,
  );
});

/** The archive as a file to take away, described by its bytes. */
export const archiveFile = (site: Published): DeliveredFile =>
  deliveredFile('ZIP', `/data/${siteSlug(site.settings)}.zip`, 'application/zip', archive(site));
