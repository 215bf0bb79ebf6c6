import { definePage } from '../../define-page.ts';
import { say } from '../../press/sentence.ts';

export default definePage({
  id: 'coverage',
  addresses: { id: '/cakupan/', en: '/en/coverage/' },
  menu: 5,
  group: 'figures',
  top: 'always',
  title: 'coverage_page_title',
  head: (language) => ({
    title: say(language, 'coverage_heading'),
    description: say(language, 'coverage_page_lead'),
  }),
});
