import { definePage } from '../../define-page.ts';
import { say } from '../../press/sentence.ts';

export default definePage({
  id: 'rights',
  addresses: { id: '/hak-pekerja/', en: '/en/rights/' },
  menu: 9,
  title: 'rights_page_title',
  top: 'always',
  head: (language) => ({ title: say(language, 'rights_page_title'), description: say(language, 'rights_page_lead') }),
});
