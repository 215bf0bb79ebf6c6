import type { Words } from '../../tables/column.ts';

/** Words of the page of releases. */
export const releasesWords = {
  releases_page_title: {
    id: 'Rilis',
    en: 'Releases',
  },
  releases_page_lead: {
    id: 'Rilis data dan setiap perbaikan.',
    en: 'Releases of the data and every correction.',
  },
} as const satisfies Record<string, Words>;
