import { coverageLines } from '../../components/coverage-lines.ts';
import { definePage } from '../../define-page.ts';
import { pagePaths, titleOfPage, type Paged } from '../../paging.ts';
import { say } from '../../press/sentence.ts';

/** Figures that stand on one page. */
export const FIGURES_A_PAGE = 40;

export default definePage({
  id: 'coverage-figures',
  addresses: { id: '/cakupan/angka/', en: '/en/coverage/figures/' },
  entry: 'coverage',
  paths: ({ data, settings }) => pagePaths(coverageLines(data, settings.place).length, FIGURES_A_PAGE),
  head: (language, { settings }, props) => {
    const { page } = props as Paged;
    const title = say(language, 'coverage_page_all');
    return {
      title: titleOfPage(language, title, page),
      description: say(language, 'coverage_page_all_text', { place: settings.placeName }),
    };
  },
});
