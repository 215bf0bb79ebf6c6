import { definePage } from '../../define-page.ts';
import { say } from '../../press/sentence.ts';

export default definePage({
  id: 'reading',
  addresses: { id: '/metode/membaca/', en: '/en/methods/reading/' },
  entry: 'methods',
  head: (language) => ({ title: say(language, 'reading_title'), description: say(language, 'reading_lead') }),
});
