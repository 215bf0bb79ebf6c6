import { definePage } from '../../define-page.ts';
import { say } from '../../press/sentence.ts';

export default definePage({
  id: 'releases',
  addresses: { id: '/rilis/', en: '/en/releases/' },
  menu: 15,
  group: 'files',
  styles: ['releases'],
  title: 'releases_page_title',
  head: (language) => ({
    title: say(language, 'releases_page_title'),
    description: say(language, 'releases_page_lead'),
  }),
});
