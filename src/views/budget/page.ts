import { definePage } from '../../define-page.ts';
import { say } from '../../press/sentence.ts';

export default definePage({
  id: 'budget',
  addresses: { id: '/anggaran/', en: '/en/budget/' },
  menu: 7,
  group: 'figures',
  top: 'always',
  title: 'budget_page_title',
  head: (language) => ({ title: say(language, 'budget_heading'), description: say(language, 'budget_page_lead') }),
});
