import type { Words } from '../../tables/column.ts';

/** Words of the ledger of checks. */
export const checksWords = {
  checks_page_title: {
    id: 'Cek angka',
    en: 'Checks',
  },
  checks_page_lead: {
    id: 'Angka terbit yang tidak cocok dengan angka lain, dengan hitungannya.',
    en: 'Published figures that do not fit others, with the arithmetic.',
  },
} as const satisfies Record<string, Words>;
