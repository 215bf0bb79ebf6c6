import { definePage } from '../../define-page.ts';
import { say } from '../../press/sentence.ts';

/** Parts of the page by their anchors, which others lead to. */
export const PARTS = ['check', 'village', 'join', 'pays', 'accident', 'death', 'employer'] as const;

export default definePage({
  id: 'rights',
  addresses: { id: '/hak-pekerja/', en: '/en/rights/' },
  menu: 2,
  group: 'worker',
  top: 'always',
  title: 'rights_menu',
  styles: ['rights'],
  head: (language) => ({ title: say(language, 'rights_page_title'), description: say(language, 'rights_page_lead') }),
});
