import { definePage } from '../../define-page.ts';
import { say } from '../../press/sentence.ts';

export default definePage({
  id: 'apbd',
  addresses: { id: '/anggaran/apbd/', en: '/en/budget/apbd/' },
  menu: 8,
  group: 'figures',
  title: 'apbd_page_title',
  above: 'budget',
  head: (language) => ({ title: say(language, 'apbd_heading'), description: say(language, 'apbd_page_lead') }),
});
