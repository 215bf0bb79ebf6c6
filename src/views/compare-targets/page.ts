import { definePage } from '../../define-page.ts';
import { say } from '../../press/sentence.ts';

export default definePage({
  id: 'compare-targets',
  addresses: { id: '/perbandingan/target/', en: '/en/compare/targets/' },
  entry: 'compare',
  head: (language) => ({
    title: say(language, 'compare_targets'),
    description: say(language, 'compare_targets_lead'),
  }),
});
