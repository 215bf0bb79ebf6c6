import { definePage } from '../../define-page.ts';
import { say } from '../../press/sentence.ts';

export default definePage({
  id: 'sources',
  addresses: { id: '/sumber/', en: '/en/sources/' },
  menu: 13,
  group: 'files',
  title: 'sources_page_title',
  head: (language) => ({ title: say(language, 'sources_page_title'), description: say(language, 'sources_page_lead') }),
});
