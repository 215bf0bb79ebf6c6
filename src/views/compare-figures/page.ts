import { comparedLines } from '../../components/compared-lines.ts';
import { definePage } from '../../define-page.ts';
import { pagePaths, titleOfPage, type Paged } from '../../paging.ts';
import { say } from '../../press/sentence.ts';

/** Rates that stand on one page. */
export const RATES_A_PAGE = 30;

export default definePage({
  id: 'compare-figures',
  addresses: { id: '/perbandingan/angka/', en: '/en/compare/figures/' },
  entry: 'compare',
  paths: ({ data, settings }) => pagePaths(comparedLines(data, settings).length, RATES_A_PAGE),
  head: (language, _site, props) => ({
    title: titleOfPage(language, say(language, 'compare_all'), (props as Paged).page ?? 1),
    description: say(language, 'compare_all_text'),
  }),
});
