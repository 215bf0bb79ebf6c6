import type { Words } from '../../tables/column.ts';

/** Words of the page that compares places. */
export const compareWords = {
  compare_page_title: {
    id: 'Perbandingan',
    en: 'Compare',
  },
  compare_page_lead: {
    id: 'Angka bertanggal dari kabupaten lain, provinsi, dan Indonesia. Tanggalnya berbeda, jadi tidak ada peringkat.',
    en: 'Dated figures of other regencies, the province and Indonesia. Their dates differ, so there is no ranking.',
  },
} as const satisfies Record<string, Words>;
