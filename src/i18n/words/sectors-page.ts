import type { Words } from '../../tables/column.ts';

/** Words of the page on sectors. */
export const sectorsPageWords = {
  sectors_page_title: {
    id: 'Sektor',
    en: 'Sectors',
  },
  sectors_page_lead: {
    id: 'Siapa pekerja yang belum terlindungi, menurut sektor: apa yang terbit, dan perkiraan kami.',
    en: 'Who the workers without cover are, by sector: what is published, and our estimate.',
  },
} as const satisfies Record<string, Words>;
