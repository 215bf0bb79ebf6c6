import { definePage } from '../../define-page.ts';
import { say } from '../../press/sentence.ts';

export default definePage({
  id: 'budget',
  addresses: { id: '/anggaran/', en: '/en/budget/' },
  menu: 4,
  title: 'budget_page_title',
  top: true,
  head: (language) => ({ title: say(language, 'budget_page_title'), description: say(language, 'budget_page_lead') }),
});
