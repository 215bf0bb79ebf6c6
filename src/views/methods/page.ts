import { definePage } from '../../define-page.ts';
import { say } from '../../press/sentence.ts';

export default definePage({
  id: 'methods',
  addresses: { id: '/metode/', en: '/en/methods/' },
  menu: 12,
  title: 'methods_title',
  head: (language) => ({ title: say(language, 'methods_title'), description: say(language, 'methods_lead') }),
});
