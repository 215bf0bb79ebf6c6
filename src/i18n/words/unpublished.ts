import type { Words } from '../../tables/column.ts';

/** Words of the page on what is unpublished, and of the letters. */
export const unpublishedWords = {
  unpublished_page_title: {
    id: 'Belum terbit',
    en: 'Unpublished',
  },
  unpublished_page_lead: {
    id: 'Yang belum diterbitkan siapa pun, dan surat untuk memintanya.',
    en: 'What nobody has published, and a letter to ask for it.',
  },
} as const satisfies Record<string, Words>;
