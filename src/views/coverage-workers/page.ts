import { definePage } from '../../define-page.ts';
import { say } from '../../press/sentence.ts';

export default definePage({
  id: 'coverage-workers',
  addresses: { id: '/cakupan/jumlah-pekerja/', en: '/en/coverage/workers/' },
  entry: 'coverage',
  head: (language) => ({
    title: say(language, 'coverage_workers_heading'),
    description: say(language, 'coverage_workers_lead'),
  }),
});
