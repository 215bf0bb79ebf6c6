import { definePage } from '../../define-page.ts';
import { say } from '../../press/sentence.ts';

export default definePage({
  id: 'compare',
  addresses: { id: '/perbandingan/', en: '/en/compare/' },
  menu: 9,
  group: 'figures',
  title: 'compare_page_title',
  head: (language) => ({ title: say(language, 'compare_page_title'), description: say(language, 'compare_page_lead') }),
});
