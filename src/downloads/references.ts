import { languageFolders, tableAddress } from '../addresses.ts';
import { newestRelease } from '../data/dataset.ts';
import { withLanguage, type Language } from '../i18n/language.ts';
import { bare } from '../press/mark.ts';
import { name, wordsIn } from '../press/printable.ts';
import { plain, say } from '../press/sentence.ts';
import { tableNames, tables, type TableName } from '../tables/tables.ts';
import type { Charts } from './chart-routes.ts';
import { explainedAddress } from './citation.ts';
import { LICENCE } from './licence.ts';
import { releaseAddress } from './release-words.ts';

/** What a reference names: a table or a chart, by its id. */
export interface Cited {
  readonly of: 'data' | 'charts';
  readonly id: string;
}

/** How a table or a chart is cited, in the fields that programs for references have in common. */
interface Reference extends Cited {
  readonly language: Language;
  readonly title: string;
  /** The site: its maker and its publisher. */
  readonly site: string;
  /** Day of the release, as `2026-11-30`. */
  readonly date: string;
  /** Id of the release. */
  readonly version: string;
  readonly address: string;
  /** Where the release is kept, and the licence. */
  readonly note: string;
}

const referenceOf = ({ charts, ...site }: Charts, language: Language, { of, id }: Cited): Reference => {
  const { settings, data } = site;
  const release = newestRelease(data);
  const chart = charts[id]!;
  const [title, address] =
    of === 'data'
      ? [
          `${wordsIn(language, tables[id as TableName].title)}. ${wordsIn(language, settings.placeName)}`,
          settings.address + tableAddress(language, id as TableName),
        ]
      : [
          `${plain(language, chart.title)}. ${plain(language, chart.subtitle)}`,
          explainedAddress({ settings, language, chart }),
        ];
  const kept = name(settings.address + releaseAddress(language, release.id));
  return {
    of,
    id,
    language,
    title: bare(title),
    site: settings.name,
    date: release.date,
    version: release.id,
    address,
    note: bare(say(language, 'reference_note', { kept, licence: name(LICENCE.name) })),
  };
};

/** Signs that TeX would read as its own. */
const inTex = (text: string): string =>
  text
    .replace(/[\\{}]/g, '')
    .replace(/[&%$#_]/g, '\\$&')
    .replace(/[~^]/g, '\\$&{}');

const bibtex = ({ of, id, language, title, site, date, version, address, note }: Reference): string => {
  const fields = {
    title: `{${inTex(title)}}`,
    author: `{${inTex(site)}}`,
    publisher: inTex(site),
    year: date.slice(0, 4),
    month: String(Number(date.slice(5, 7))),
    date,
    version,
    url: address,
    language,
    note: inTex(note),
  };
  return `@misc{${of}-${id}-${version},\n${Object.entries(fields)
    .map(([field, value]) => `  ${field} = {${value}},\n`)
    .join('')}}\n`;
};

const ris = ({ of, language, title, site, date, version, address, note }: Reference): string =>
  [
    ['TY', of === 'data' ? 'DATA' : 'FIGURE'],
    ['TI', title],
    ['AU', site],
    ['PB', site],
    ['PY', date.slice(0, 4)],
    ['DA', `${date.replaceAll('-', '/')}/`],
    ['ET', version],
    ['UR', address],
    ['LA', language],
    ['N1', note],
    ['ER', ''],
  ]
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');

const csl = ({ of, id, language, title, site, date, version, address, note }: Reference): string =>
  `${JSON.stringify(
    [
      {
        id: `${of}-${id}-${version}`,
        type: of === 'data' ? 'dataset' : 'figure',
        title,
        author: [{ literal: site }],
        publisher: site,
        issued: { 'date-parts': [date.split('-').map(Number)] },
        version,
        URL: address,
        language,
        note,
      },
    ],
    null,
    1,
  )}\n`;

/** Formats of programs for references, by the endings of their files. */
const formats = {
  bib: { name: 'BibTeX', type: 'application/x-bibtex; charset=utf-8', write: bibtex },
  ris: { name: 'RIS', type: 'application/x-research-info-systems; charset=utf-8', write: ris },
  'csl.json': { name: 'CSL-JSON', type: 'application/json; charset=utf-8', write: csl },
} as const;

type Ending = keyof typeof formats;

/** The files of a reference, as pages link them. */
export const referenceFiles = (language: Language, { of, id }: Cited) =>
  Object.entries(formats).map(([ending, format]) => ({
    name: format.name,
    address: withLanguage(language, `/cite/${of}/${id}.${ending}`),
  }));

/** The addresses of all references, as paths of a route `[...folder]/cite/[of]/[id].[ending]`. */
export const referencePaths = ({ charts }: Charts) =>
  languageFolders().flatMap(({ params, props: { language } }) =>
    [
      ...tableNames.map((id): Cited => ({ of: 'data', id })),
      ...Object.keys(charts).map((id): Cited => ({ of: 'charts', id })),
    ].flatMap((cited) =>
      (Object.keys(formats) as Ending[]).map((ending) => ({
        params: { ...params, ...cited, ending },
        props: { language, cited, ending },
      })),
    ),
  );

/** The file that a path of `referencePaths` leads to. */
export const referenceResponse = (
  site: Charts,
  { language, cited, ending }: ReturnType<typeof referencePaths>[number]['props'],
): Response => {
  const { type, write } = formats[ending];
  return new Response(write(referenceOf(site, language, cited)), { headers: { 'Content-Type': type } });
};
