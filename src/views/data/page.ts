import { definePage } from '../../define-page.ts';
import { say } from '../../press/sentence.ts';

export default definePage({
  id: 'data',
  addresses: { id: '/data/', en: '/en/data/' },
  menu: 12,
  group: 'files',
  top: true,
  title: 'data_title',
  styles: ['rows'],
  head: (language) => ({ title: say(language, 'data_title'), description: say(language, 'data_lead') }),
});
