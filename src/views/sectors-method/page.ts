import { definePage } from '../../define-page.ts';
import { say } from '../../press/sentence.ts';

export default definePage({
  id: 'sectors-method',
  addresses: { id: '/sektor/cara/', en: '/en/sectors/method/' },
  entry: 'sectors',
  head: (language) => ({
    title: say(language, 'sectors_method_page_heading'),
    description: say(language, 'sectors_method_page_lead'),
  }),
});
