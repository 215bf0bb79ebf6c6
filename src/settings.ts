/** What is said about one place and is no figure: read from the `site.config.ts` of a site's folder. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { Dataset } from './data/dataset.ts';
import { BadData, type Problem } from './data/problem.ts';
import type { History } from './data/released-file.ts';
import type { Words } from './tables/column.ts';

/** What `site.config.ts` exports as `site`. */
export interface SiteSettings {
  /** Where the site is published, such as `https://contoh.example` or `https://someone.github.io/contoh`; a slash may follow. */
  readonly address: string;
  readonly name: string;
  /** What the site tells, in a sentence. */
  readonly about: Words;
  /** The regency as the tables name it, and in sentences. */
  readonly place: string;
  readonly placeName: Words;
  /** The province and the country as the tables name them. */
  readonly province: string;
  readonly country: string;
  /** Places of the tables that are no province, regency, city or country: areas of branch offices, or made-up places. */
  readonly otherPlaces?: readonly string[];
  /** A sentence that stands on every page, such as that the place is made up. */
  readonly notice?: Words;
  /** Where a reader may report an error: an address starting with https:// or mailto:. Without one the site says so. */
  readonly contact?: string;
  /** Where to report a hole in the site's security, as `mailto:` or `https:`. Without one no security.txt is made. */
  readonly securityContact?: string;
  /** First day of the story that the coverage chart tells; without it the chart begins with its first figure. */
  readonly storyStart?: string;
}

/** What files, catalogues and feeds are made from. */
export interface Published {
  readonly settings: SiteSettings;
  readonly data: Dataset;
  /** What was released so far; nothing, where it is left out. */
  readonly history?: History;
}

/** The path of a site on its host, such as `/contoh`; empty for a site at the root. */
export const pathOf = ({ address }: Pick<SiteSettings, 'address'>): string =>
  new URL(address).pathname.replace(/\/$/, '');

/** Every place that a site names in its settings: tables may speak of these, and of those on the national list. */
export const placesOf = ({ place, province, country, otherPlaces = [] }: SiteSettings): readonly string[] => [
  ...new Set([place, province, country, ...otherPlaces]),
];

const FILE = 'site.config.ts';

const text = z.string('expected a text').trim().min(1, 'is empty; write it');
const words = z.strictObject({ id: text, en: text }, 'expected { id: …, en: … }');
const contact = z
  .string()
  .regex(/^(?:https:\/\/|mailto:)\S+$/, 'is no contact; write an address with https:// or mailto:');

/** A path, where there is one, is made of plain names: it stands in every link, in every file and in a server's configuration. */
const ADDRESS = /^https:\/\/[^\s/?#]+(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*\/*$/;

const schema = z.strictObject({
  address: z
    .string('expected an address')
    .refine(
      (address) => ADDRESS.test(address) && URL.canParse(address),
      'is no address of a site; write one such as https://contoh.example or https://someone.github.io/contoh',
    )
    .transform((address) => new URL(address).href.replace(/\/+$/, '')),
  name: text,
  about: words,
  place: text,
  placeName: words,
  province: text,
  country: text,
  otherPlaces: z.array(text, 'expected a list of places').optional(),
  notice: words.optional(),
  contact: contact.optional(),
  securityContact: contact.optional(),
  storyStart: z.iso.date('is no day; write one such as 2024-10-01').optional(),
});

const problemsOf = (file: string, settings: unknown, { issues }: z.ZodError): Problem[] =>
  issues.flatMap((issue): Problem[] => {
    const at = issue.path.join('.');
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        file,
        column: [...issue.path, key].join('.'),
        message: 'is a setting that nothing is known of; remove it',
      }));
    const value = issue.path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown>)?.[key], settings);
    return [
      {
        file,
        ...(at === '' ? {} : { column: at }),
        ...(typeof value === 'string' ? { value } : {}),
        message: value === undefined ? 'is missing; write it' : issue.message,
      },
    ];
  });

/**
 * The settings of a site's folder. Throws `BadData` with a line for each slip: no such file, a setting that is missing, or
 * one that cannot be.
 */
export const readSettings = (folder: string): SiteSettings => {
  const file = join(folder, FILE);
  if (!existsSync(file))
    throw new BadData([{ file, message: 'is not there; a site is a folder with site.config.ts and data/' }]);
  // `require` takes modules of TypeScript too, and at once; by its whole path, wherever this code has been bundled to.
  const { site } = createRequire(import.meta.url)(resolve(file)) as { site?: unknown };
  if (site === undefined) throw new BadData([{ file, message: 'exports no site; write export const site = { … }' }]);
  const read = schema.safeParse(site);
  if (!read.success) throw new BadData(problemsOf(file, site, read.error));
  return read.data as SiteSettings;
};
