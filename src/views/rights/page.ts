import { definePage } from '../../define-page.ts';
import { say } from '../../press/sentence.ts';

export default definePage({
  id: 'rights',
  addresses: { id: '/hak-pekerja/', en: '/en/rights/' },
  menu: 2,
  group: 'worker',
  top: 'always',
  title: 'rights_page_title',
  head: (language) => ({ title: say(language, 'rights_page_title'), description: say(language, 'rights_page_lead') }),
});
