import { definePage } from '../../define-page.ts';
import { pagePaths, type Paged } from '../../paging.ts';
import { count } from '../../press/printable.ts';
import { say } from '../../press/sentence.ts';

/** Checks that stand on one page, in the order of the table: each keeps its address when others come. */
export const CHECKS_A_PAGE = 50;

export default definePage({
  id: 'checks',
  addresses: { id: '/cek-angka/', en: '/en/checks/' },
  menu: 7,
  title: 'checks_page_title',
  top: true,
  styles: ['rows', 'checks'],
  paths: ({ data }) => pagePaths(data.checks.length, CHECKS_A_PAGE),
  head: (language, _site, props) => {
    const { page } = props as Paged;
    const title = say(language, 'checks_page_title');
    return {
      title: page === 1 ? title : say(language, 'page_title_of_list', { title, page: count(page) }),
      description: say(language, 'checks_page_lead'),
    };
  },
});
