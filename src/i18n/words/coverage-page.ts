import type { Words } from '../../tables/column.ts';

/** Words of the page on coverage. */
export const coveragePageWords = {
  coverage_page_title: {
    id: 'Cakupan',
    en: 'Coverage',
  },
  coverage_page_lead: {
    id: 'Setiap angka cakupan dan target yang terbit, jumlah pekerja yang dipakai, dan masa yang iurannya dibayar.',
    en: 'Every published coverage rate and target, the numbers of workers they rest on, and the periods for which contributions were paid.',
  },
} as const satisfies Record<string, Words>;
