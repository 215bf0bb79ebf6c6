import type { Words } from '../../tables/column.ts';

/** Words of the page on the budget. */
export const budgetWords = {
  budget_page_title: {
    id: 'Anggaran',
    en: 'Budget',
  },
  budget_page_lead: {
    id: 'Uang untuk iuran, dari mana asalnya, dan bagiannya dari anggaran kabupaten.',
    en: 'Money for contributions, where it comes from, and its share of the regency’s budget.',
  },
} as const satisfies Record<string, Words>;
