import type { PagePath } from './define-page.ts';
import type { Language } from './i18n/language.ts';
import { count } from './press/printable.ts';
import { say } from './press/sentence.ts';

/** What a page of a long list gets to know: which one it is, beginning with 1. */
export type Paged = Readonly<{ page: number }>;

/** Where the page stands on which a line is, counted from 0. */
export const pathOfLine = (line: number, aPage: number): string => {
  const page = Math.floor(line / aPage) + 1;
  return page === 1 ? '' : `${page}/`;
};

/** Where the pages of a list stand: the first at the list's own address, the others below it by number. */
export const pagePaths = (lines: number, aPage: number): readonly PagePath[] =>
  Array.from({ length: Math.max(1, Math.ceil(lines / aPage)) }, (_, i) => ({
    path: pathOfLine(i * aPage, aPage),
    props: { page: i + 1 } satisfies Paged,
  }));

/** The lines that stand on a page. */
export const linesOnPage = <Line>(lines: readonly Line[], aPage: number, page: number): readonly Line[] =>
  lines.slice((page - 1) * aPage, page * aPage);

/** What a page of a long list is called: the first as the list itself, the others with their number. */
export const titleOfPage = (language: Language, title: string, page: number): string =>
  page === 1 ? title : say(language, 'page_title_of_list', { title, page: count(page) });
