import { definePage } from '../../define-page.ts';
import { say } from '../../press/sentence.ts';

export default definePage({
  id: 'compare',
  addresses: { id: '/perbandingan/', en: '/en/compare/' },
  menu: 6,
  title: 'compare_page_title',
  head: (language) => ({ title: say(language, 'compare_page_title'), description: say(language, 'compare_page_lead') }),
});
