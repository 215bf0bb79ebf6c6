import { definePage } from '../../define-page.ts';
import { benefitLines } from '../../findings/benefits-paid.ts';
import { pagePaths, titleOfPage, type Paged } from '../../paging.ts';
import { say } from '../../press/sentence.ts';

/** Statements that stand on one page of the list. */
export const BENEFITS_A_PAGE = 10;

export default definePage({
  id: 'benefits',
  addresses: { id: '/santunan/', en: '/en/benefits/' },
  menu: 3,
  group: 'worker',
  title: 'benefits_page_title',
  styles: ['rights'],
  paths: ({ data }) => pagePaths(benefitLines(data).length, BENEFITS_A_PAGE),
  head: (language, _site, props) => {
    const { page } = props as Paged;
    const title = say(language, 'benefits_page_title');
    return {
      title: titleOfPage(language, title, page),
      description: say(language, 'benefits_page_lead'),
    };
  },
});
