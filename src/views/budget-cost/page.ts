import { definePage } from '../../define-page.ts';
import { say } from '../../press/sentence.ts';

export default definePage({
  id: 'budget-cost',
  addresses: { id: '/anggaran/biaya/', en: '/en/budget/cost/' },
  entry: 'budget',
  head: (language) => ({
    title: say(language, 'budget_cost_page_heading'),
    description: say(language, 'budget_cost_page_lead'),
  }),
});
