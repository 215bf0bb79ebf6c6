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
  releases_clock: {
    id: 'Umur setiap angka di situs ini dihitung sampai tanggal rilis terbaru. ID baris tidak pernah berubah.',
    en: 'The age of every figure on this site is counted to the day of the newest release. The id of a row never changes.',
  },
  releases_release: {
    id: 'Rilis {date}',
    en: 'Release of {date}',
  },
  releases_revisions: {
    id: 'Perbaikan',
    en: 'Revisions',
  },
  releases_revisions_what: {
    id: 'Bila isi satu sel berubah sesudah terbit, di sini tercatat nilai lama, nilai baru, dan alasannya.',
    en: 'When a cell changes after it was published, its old value, its new value and the reason are kept here.',
  },
  releases_revisions_none: {
    id: 'Sampai rilis ini belum ada yang diperbaiki.',
    en: 'As of this release nothing has been revised.',
  },
  releases_cell: {
    id: 'Sel',
    en: 'Cell',
  },
  releases_old: {
    id: 'Nilai lama',
    en: 'Old value',
  },
  releases_new: {
    id: 'Nilai baru',
    en: 'New value',
  },
  releases_reason: {
    id: 'Alasan',
    en: 'Reason',
  },
  releases_ledger: {
    id: 'Tabel dan berkas perbaikan',
    en: 'Table and files of revisions',
  },
  releases_methods: {
    id: 'Cara melaporkan kesalahan',
    en: 'How to report an error',
  },
} as const satisfies Record<string, Words>;
