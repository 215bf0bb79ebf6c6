import { definePage } from '../../define-page.ts';
import { say } from '../../press/sentence.ts';

export default definePage({
  id: 'labour',
  addresses: { id: '/sektor/angkatan-kerja/', en: '/en/sectors/labour/' },
  entry: 'sectors',
  head: (language) => ({ title: say(language, 'labour_heading'), description: say(language, 'labour_lead') }),
});
