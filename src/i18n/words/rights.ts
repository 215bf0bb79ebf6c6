import type { Words } from '../../tables/column.ts';

/** Words of the page on workers’ rights. */
export const rightsWords = {
  rights_page_title: {
    id: 'Hak pekerja',
    en: 'Workers’ rights',
  },
  rights_page_lead: {
    id: 'Apa yang dibayar, apa yang didapat, dan dasar aturannya.',
    en: 'What is paid, what is gained, and the rule behind it.',
  },
} as const satisfies Record<string, Words>;
