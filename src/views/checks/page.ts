import { definePage } from '../../define-page.ts';
import { checksAbout } from '../../findings/checks/ledger.ts';
import { workOutAll } from '../../findings/checks/work-out.ts';
import { pagePaths, titleOfPage, type Paged } from '../../paging.ts';
import { say } from '../../press/sentence.ts';

/** Checks of the place that stand on one page, in the order of the table: each keeps its address when others come. */
export const CHECKS_A_PAGE = 35;

/** Lines below them that lead on to checks of elsewhere, which once stood here. */
export const LINES_A_PAGE = 50;

/** Of the two lists, the one that takes more pages. */
export const longerList = (here: number, elsewhere: number): { readonly lines: number; readonly aPage: number } =>
  here / CHECKS_A_PAGE >= elsewhere / LINES_A_PAGE
    ? { lines: here, aPage: CHECKS_A_PAGE }
    : { lines: elsewhere, aPage: LINES_A_PAGE };

export default definePage({
  id: 'checks',
  addresses: { id: '/cek-angka/', en: '/en/checks/' },
  menu: 10,
  group: 'ask',
  top: true,
  title: 'checks_page_title',
  styles: ['checks', 'lines'],
  paths: ({ data, settings }) => {
    const { here, elsewhere } = checksAbout(data, workOutAll(data), settings.place);
    const { lines, aPage } = longerList(here.length, elsewhere.length);
    return pagePaths(lines, aPage);
  },
  head: (language, _site, props) => {
    const { page } = props as Paged;
    const title = say(language, 'checks_page_title');
    return {
      title: titleOfPage(language, title, page),
      description: say(language, 'checks_page_lead'),
    };
  },
});
