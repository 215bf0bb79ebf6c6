import { newestRelease } from '../data/dataset.ts';
import { pathOf, type Published } from '../settings.ts';
import { checksums, HEADERS, SUMS } from './checksums.ts';
import { withPolicy } from './content-policy.ts';
import { addressOf, type BuiltFile } from './gate/built-site.ts';
import { headersFile } from './headers.ts';
import { pageOf, type Page } from './page.ts';
import { sitemap } from './sitemap.ts';
import { underPath } from './under-path.ts';

export interface Finished {
  /** Every file of the site, in the order of its path. */
  readonly files: readonly BuiltFile[];
  readonly pages: readonly Page[];
}

const inOrder = (files: readonly BuiltFile[]) => [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
const fileOf = (path: string, text: string): BuiltFile => ({ path, bytes: Buffer.from(text) });
const isPage = ({ path }: BuiltFile) => path.endsWith('.html');

const finishedPage = ({ path, bytes }: BuiltFile, sitePath: string): Page => {
  const { html, $ } = underPath(bytes.toString('utf8'), sitePath);
  return pageOf(path, withPolicy(path, html, $), $);
};

/**
 * Puts the site's path into its pages, and adds what can only be told of finished pages: what each may do, the list of them, what a host sends
 * with them, and the hashes of all files. A file that stays as it was made is the same object as before.
 */
export const finish = (made: readonly BuiltFile[], { settings, data }: Published): Finished => {
  const sitePath = pathOf(settings);
  const pages = made.filter(isPage).map((file) => finishedPage(file, sitePath));
  const listed = inOrder([
    ...made.filter((file) => !isPage(file)),
    ...pages.map(({ path, html }) => fileOf(path, html)),
    fileOf(
      'sitemap.xml',
      sitemap(
        pages.map(({ $ }) => $),
        newestRelease(data).date,
      ),
    ),
  ]);
  const sent = headersFile([...listed.map(({ path }) => path), SUMS].map(addressOf), sitePath);
  const all = inOrder([...listed, fileOf(HEADERS, sent)]);
  return { files: inOrder([...all, fileOf(SUMS, checksums(all))]), pages };
};
