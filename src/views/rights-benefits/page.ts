import { definePage } from '../../define-page.ts';
import { say } from '../../press/sentence.ts';

export default definePage({
  id: 'rights-benefits',
  addresses: { id: '/hak-pekerja/manfaat/', en: '/en/rights/benefits/' },
  entry: 'rights',
  title: 'rights_pays_plain',
  styles: ['rights'],
  head: (language) => ({ title: say(language, 'rights_pays_plain'), description: say(language, 'rights_pays_lead') }),
});
