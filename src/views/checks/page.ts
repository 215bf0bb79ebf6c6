import { definePage } from '../../define-page.ts';
import { say } from '../../press/sentence.ts';

export default definePage({
  id: 'checks',
  addresses: { id: '/cek-angka/', en: '/en/checks/' },
  menu: 7,
  title: 'checks_page_title',
  top: true,
  styles: ['rows', 'checks'],
  head: (language) => ({ title: say(language, 'checks_page_title'), description: say(language, 'checks_page_lead') }),
});
