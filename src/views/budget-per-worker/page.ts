import { definePage } from '../../define-page.ts';
import { say } from '../../press/sentence.ts';

export default definePage({
  id: 'budget-per-worker',
  addresses: { id: '/anggaran/per-pekerja/', en: '/en/budget/per-worker/' },
  entry: 'budget',
  head: (language) => ({
    title: say(language, 'budget_per_worker_heading'),
    description: say(language, 'budget_per_worker_lead'),
  }),
});
