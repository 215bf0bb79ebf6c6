import type { Words } from '../../tables/column.ts';

/** Words of the files that a reader takes away: what stands beside their links, and inside them. */
export const dataFilesWords = {
  file_facts: {
    id: '{size}, jumlah baris {rows}, rilis {date}',
    en: '{size}, rows: {rows}, release of {date}',
  },
  file_facts_whole: {
    id: '{size}, rilis {date}',
    en: '{size}, release of {date}',
  },
  file_sha: {
    id: 'SHA-256',
    en: 'SHA-256',
  },
  file_release: {
    id: 'Rilis',
    en: 'Release',
  },
  file_licence: {
    id: 'Lisensi',
    en: 'Licence',
  },
  file_citation: {
    id: 'Cara mengutip',
    en: 'How to cite',
  },
  file_empty: {
    id: 'Sel kosong',
    en: 'Empty cell',
  },
  file_dates: {
    id: 'Tanggal',
    en: 'Dates',
  },
  file_dates_text: {
    id: 'Tanggal yang di sumbernya hanya bulan atau tahun ditulis sebagai teks: 2025-03 atau 2025.',
    en: 'A date that its source gives only as a month or a year is written as text: 2025-03 or 2025.',
  },
  file_untitled: {
    id: 'judul tidak terlihat',
    en: 'title not seen',
  },
  cite_title: {
    id: 'Kutip',
    en: 'Cite',
  },
  cite_short_label: {
    id: 'Pendek',
    en: 'Short',
  },
  cite_full_label: {
    id: 'Lengkap',
    en: 'Full',
  },
  cite_short: {
    id: '{site}, tabel {table}, rilis {date}, {address} ({licence}).',
    en: '{site}, table {table}, release of {date}, {address} ({licence}).',
  },
  cite_full: {
    id: '{site} ({year}). {table} [tabel, jumlah baris {rows}]. Rilis {date}. Lisensi {licence}. {address} (SHA-256 {sha}).',
    en: '{site} ({year}). {table} [table, rows: {rows}]. Release of {date}. Licence {licence}. {address} (SHA-256 {sha}).',
  },
  cite_publisher: {
    id: 'Sebut juga penerbit asli angka yang Anda kutip: nama dan alamatnya ada di tiap baris, di kolom publisher dan url.',
    en: 'Name the original publisher of the figure that you quote as well: each row has its name and address, in the columns publisher and url.',
  },
  load_title: {
    id: 'Buka di program lain',
    en: 'Open it elsewhere',
  },
  load_spreadsheet: {
    id: 'Excel, LibreOffice',
    en: 'Excel, LibreOffice',
  },
  load_spreadsheet_text: {
    id: 'Buka berkas XLSX. Jangan klik dua kali berkas CSV di Excel berbahasa Indonesia: titik desimalnya akan dibaca sebagai pemisah ribuan.',
    en: 'Open the XLSX file. In Excel with Indonesian settings, do not double-click the CSV: its decimal point would be read as a thousands separator.',
  },
  load_sheets: {
    id: 'Google Sheets',
    en: 'Google Sheets',
  },
  load_r: {
    id: 'R',
    en: 'R',
  },
  load_python: {
    id: 'Python',
    en: 'Python',
  },
  all_title: {
    id: 'Semuanya sekaligus',
    en: 'Everything at once',
  },
  all_zip: {
    id: 'Semua tabel (ZIP)',
    en: 'All tables (ZIP)',
  },
  all_text: {
    id: 'Semua tabel sebagai CSV, dengan keterangan tiap kolom, lisensi, dan petunjuk.',
    en: 'All tables as CSV, with a description of each column, the licence and a guide.',
  },
  all_machines: {
    id: 'Untuk program',
    en: 'For programs',
  },
  all_package: {
    id: 'Data Package',
    en: 'Data Package',
  },
  all_catalog: {
    id: 'Katalog DCAT',
    en: 'DCAT catalogue',
  },
  all_sums: {
    id: 'SHA-256 semua berkas',
    en: 'SHA-256 of every file',
  },
  all_feed: {
    id: 'Kabar rilis dan perbaikan (Atom)',
    en: 'News of releases and corrections (Atom)',
  },
  row_source_document: {
    id: 'dokumen asli',
    en: 'original document',
  },
  document_without_https: {
    id: 'alamat tanpa https: {address}',
    en: 'address without https: {address}',
  },
  dataset_description: {
    id: '{title}: satu baris adalah {row}. {about}',
    en: '{title}: one row is {row}. {about}',
  },
  feed_title: {
    id: '{site}: rilis dan perbaikan',
    en: '{site}: releases and corrections',
  },
  feed_revision_title: {
    id: 'Perbaikan {row} di tabel {table}, kolom {column}',
    en: 'Correction of {row} in the table {table}, column {column}',
  },
  feed_revision_change: {
    id: 'Dari “{old}” menjadi “{new}”.',
    en: 'From “{old}” to “{new}”.',
  },
  readme_release: {
    id: '{address}. Rilis {date}. Lisensi {licence}.',
    en: '{address}. Release of {date}. Licence {licence}.',
  },
  readme_files: {
    id: 'Berkas',
    en: 'Files',
  },
  readme_table: {
    id: '{title}; satu baris adalah {row}; jumlah baris {rows}',
    en: '{title}; one row is {row}; rows: {rows}',
  },
  readme_package: {
    id: 'arti, jenis, dan satuan setiap kolom, untuk manusia dan program (Data Package)',
    en: 'meaning, type and unit of every column, for people and programs (Data Package)',
  },
  readme_csvw: {
    id: 'keterangan yang sama menurut CSV on the Web',
    en: 'the same description after CSV on the Web',
  },
  readme_sums: {
    id: 'sidik berkas; periksa dengan sha256sum -c SHA256SUMS',
    en: 'hashes of the files; check them with sha256sum -c SHA256SUMS',
  },
  readme_reading: {
    id: 'Cara membaca',
    en: 'How to read them',
  },
  readme_csv: {
    id: 'CSV dengan koma, titik desimal, UTF-8. Tanggal ISO 8601; sebagian hanya bulan atau tahun.',
    en: 'CSV with commas, decimal points, UTF-8. Dates of ISO 8601; some are only a month or a year.',
  },
  readme_empty: {
    id: 'Sel kosong berarti satu hal: tidak dipublikasikan.',
    en: 'An empty cell means one thing: not published.',
  },
  readme_conflict: {
    id: 'Dua sumber yang menyebut hal yang sama menjadi dua baris, juga bila angkanya berbeda. Jangan dijumlahkan tanpa membaca catatannya.',
    en: 'Two sources that speak of the same thing are two rows, even where their figures differ. Do not add them up without reading their notes.',
  },
  readme_cite: {
    id: 'Kutip: {site}, rilis {date}, {address}, dan penerbit asli di kolom publisher.',
    en: 'Cite: {site}, release of {date}, {address}, and the original publisher in the column publisher.',
  },
} as const satisfies Record<string, Words>;
