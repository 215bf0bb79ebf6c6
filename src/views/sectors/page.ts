import { definePage } from '../../define-page.ts';
import { say } from '../../press/sentence.ts';

export default definePage({
  id: 'sectors',
  addresses: { id: '/sektor/', en: '/en/sectors/' },
  menu: 6,
  group: 'figures',
  top: true,
  title: 'sectors_page_title',
  head: (language) => ({ title: say(language, 'sectors_heading'), description: say(language, 'sectors_page_lead') }),
});
