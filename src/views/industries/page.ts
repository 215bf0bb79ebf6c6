import { definePage } from '../../define-page.ts';
import { say } from '../../press/sentence.ts';

export default definePage({
  id: 'industries',
  addresses: { id: '/sektor/lapangan-usaha/', en: '/en/sectors/industries/' },
  entry: 'sectors',
  head: (language) => ({ title: say(language, 'industries_heading'), description: say(language, 'industries_lead') }),
});
