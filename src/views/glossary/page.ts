import { definePage } from '../../define-page.ts';
import { say } from '../../press/sentence.ts';

export default definePage({
  id: 'glossary',
  addresses: { id: '/metode/istilah/', en: '/en/methods/glossary/' },
  entry: 'methods',
  head: (language) => ({ title: say(language, 'glossary_title'), description: say(language, 'glossary_lead') }),
});
