import type { Words } from '../../tables/column.ts';

/** Words of the data pages. */
export const dataWords = {
  data_title: {
    id: 'Data',
    en: 'Data',
  },
  data_lead: {
    id: 'Semua angka di situs ini, satu baris satu angka, dengan sumbernya. Sel kosong berarti tidak dipublikasikan.',
    en: 'Every figure of this site, one row each, with its source. An empty cell means not published.',
  },
  data_rows: {
    id: 'Jumlah baris: {count}',
    en: 'Rows: {count}',
  },
  data_row: {
    id: 'Satu baris adalah {row}.',
    en: 'One row is {row}.',
  },
  data_columns: {
    id: 'Arti kolom',
    en: 'What the columns mean',
  },
  data_all_rows: {
    id: 'Semua baris',
    en: 'All rows',
  },
  data_download: {
    id: 'Unduh tabel',
    en: 'Download the table',
  },
  data_required: {
    id: 'wajib',
    en: 'required',
  },
  data_line: {
    id: 'Baris {line} berkas {file}',
    en: 'Line {line} of {file}',
  },
  data_back: {
    id: 'Semua tabel',
    en: 'All tables',
  },
} as const satisfies Record<string, Words>;
