import { definePage } from '../../define-page.ts';
import { say } from '../../press/sentence.ts';

export default definePage({
  id: 'unpublished',
  addresses: { id: '/belum-terbit/', en: '/en/unpublished/' },
  menu: 11,
  group: 'ask',
  title: 'unpublished_page_title',
  styles: ['lines'],
  head: (language) => ({
    title: say(language, 'unpublished_page_title'),
    description: say(language, 'unpublished_page_lead'),
  }),
});
