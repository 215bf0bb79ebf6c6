import { definePage } from '../../define-page.ts';
import { say } from '../../press/sentence.ts';

export default definePage({
  id: 'sectors-assumptions',
  addresses: { id: '/sektor/anggapan/', en: '/en/sectors/assumptions/' },
  entry: 'sectors',
  head: (language) => ({
    title: say(language, 'sectors_assumptions_heading'),
    description: say(language, 'sectors_assumptions_lead'),
  }),
});
