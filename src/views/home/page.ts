import { definePage } from '../../define-page.ts';
import { wordsIn } from '../../press/printable.ts';
import { say } from '../../press/sentence.ts';

export default definePage({
  id: 'home',
  addresses: { id: '/', en: '/en/' },
  menu: 1,
  group: 'figures',
  top: true,
  title: 'home',
  styles: ['front', 'checks'],
  head: (language, { settings }) => ({
    title: say(language, 'home_lead', { place: settings.placeName }),
    description: wordsIn(language, settings.about),
  }),
});
