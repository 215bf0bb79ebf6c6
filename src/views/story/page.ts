import { definePage } from '../../define-page.ts';
import { stepsOf } from '../../findings/story.ts';
import { pagePaths, titleOfPage, type Paged } from '../../paging.ts';
import { say } from '../../press/sentence.ts';

/** Steps that stand on one page, oldest first: each keeps its page when others come. */
export const STEPS_A_PAGE = 30;

export default definePage({
  id: 'story',
  addresses: { id: '/perjalanan/', en: '/en/story/' },
  menu: 4,
  group: 'figures',
  title: 'story_page_title',
  styles: ['story'],
  paths: ({ data, settings, rounds }) => pagePaths(stepsOf(data, settings.place, rounds).length, STEPS_A_PAGE),
  head: (language, { settings }, props) => {
    const { page } = props as Paged;
    const title = say(language, 'story_page_title');
    return {
      title: titleOfPage(language, title, page),
      description: say(language, 'story_page_lead', { place: settings.placeName }),
    };
  },
});
