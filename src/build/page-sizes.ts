import type { Page } from './page.ts';

type Sized = Pick<Page, 'path' | 'gzipped'>;

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(6)} kB`;

/** A line for each page with its size in gzip; pages deeper down share a line for each folder. */
export const sizeLines = (pages: readonly Sized[]): string[] => {
  const lineOf = ({ path, gzipped }: Sized) => `${kilobytes(gzipped)}  /${path.replace(/index\.html$/, '')}`;
  const isDeep = ({ path }: Sized) => /^(?!en\/[^/]+\/index)[^/]+\/.+\/index\.html$/.test(path);
  const folders = Map.groupBy(pages.filter(isDeep), ({ path }) => path.replace(/[^/]+\/index\.html$/, ''));
  return [
    ...pages.filter((page) => !isDeep(page)).map(lineOf),
    ...[...folders].map(
      ([folder, parts]) =>
        `${kilobytes(Math.max(...parts.map(({ gzipped }) => gzipped)))}  /${folder}…  the largest of ${parts.length}`,
    ),
  ];
};
