import type { Words } from '../../tables/column.ts';

/** Words of the page of sources. */
export const sourcesWords = {
  sources_page_title: {
    id: 'Sumber',
    en: 'Sources',
  },
  sources_page_lead: {
    id: 'Setiap dokumen yang dipakai, dan angka yang diambil darinya.',
    en: 'Every document used, and the figures taken from it.',
  },
} as const satisfies Record<string, Words>;
