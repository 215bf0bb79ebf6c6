import { definePage } from '../../define-page.ts';
import { say } from '../../press/sentence.ts';

export default definePage({
  id: 'sectors-inputs',
  addresses: { id: '/sektor/angka/', en: '/en/sectors/figures/' },
  entry: 'sectors',
  head: (language) => ({
    title: say(language, 'sectors_inputs_page_heading'),
    description: say(language, 'sectors_inputs_page_lead'),
  }),
});
