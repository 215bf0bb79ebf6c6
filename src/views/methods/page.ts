import { definePage } from '../../define-page.ts';
import { say } from '../../press/sentence.ts';

export default definePage({
  id: 'methods',
  addresses: { id: '/metode/', en: '/en/methods/' },
  menu: 14,
  group: 'files',
  title: 'methods_title',
  styles: ['lines'],
  head: (language) => ({ title: say(language, 'methods_title'), description: say(language, 'methods_lead') }),
});
