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
  sources_seen: {
    id: 'Ada {total} dokumen: {whole} kami baca utuh, {excerpt} kami baca sebagian, dan untuk {unknown} tidak tercatat utuh atau sebagian.',
    en: 'There are {total} documents: we read {whole} whole and {excerpt} in part; for {unknown} it was not recorded whether whole or in part.',
  },
  sources_seen_why: {
    id: 'Bila sebuah dokumen hanya dibaca sebagian, bisa saja bagian lainnya memuat angka yang kami tulis “tidak dipublikasikan”.',
    en: 'Where a document was read only in part, the rest of it may hold a figure that we call “not published”.',
  },
  sources_press: {
    id: 'Berita mengutip pejabat atau lembaga. Kutipan bisa salah ketik atau dibulatkan; dokumen aslinya jarang kami temukan.',
    en: 'News quotes officials or offices. A quotation may have a slip or be rounded; we seldom found the original document.',
  },
  sources_part_title: {
    id: 'Sumber: {kind}',
    en: 'Sources: {kind}',
  },
  sources_letter_title: {
    id: 'Sumber: {kind}, huruf {letter}',
    en: 'Sources: {kind}, letter {letter}',
  },
  sources_back: {
    id: 'Semua sumber',
    en: 'All sources',
  },
  sources_parts: {
    id: 'Bagian daftar sumber',
    en: 'Parts of the list of sources',
  },
  sources_publisher_documents: {
    id: 'dokumen: {sources}, baris: {rows}',
    en: 'documents: {sources}, rows: {rows}',
  },
  sources_no_title: {
    id: 'Judul tidak terlihat',
    en: 'No title seen',
  },
  sources_title_from_address: {
    id: 'Judul dibaca dari alamat halaman.',
    en: 'The title was read off the page’s address.',
  },
  sources_date: {
    id: 'Tanggal',
    en: 'Date',
  },
  sources_no_date: {
    id: 'tidak terlihat',
    en: 'none seen',
  },
  sources_rows: {
    id: 'Diambil dari sini',
    en: 'Taken from here',
  },
  sources_row_of_source: {
    id: 'Baris di tabel sumber',
    en: 'Row in the table of sources',
  },
} as const satisfies Record<string, Words>;
