import { definePage } from '../../define-page.ts';
import { say } from '../../press/sentence.ts';

export default definePage({
  id: 'rights-rules',
  addresses: { id: '/hak-pekerja/aturan/', en: '/en/rights/rules/' },
  entry: 'rights',
  above: 'rights',
  title: 'rights_rules_title',
  head: (language) => ({ title: say(language, 'rights_rules_title'), description: say(language, 'rights_rules_lead') }),
});
