import type { Words } from '../../tables/column.ts';

/** Terms of public money, statistics and plans, in plain words. */
export const glossaryPublicWords = {
  glossary_apbd: {
    id: 'APBD',
    en: 'APBD',
  },
  glossary_apbd_text: {
    id: 'Anggaran pendapatan dan belanja daerah: rencana uang masuk dan keluar satu daerah dalam setahun.',
    en: 'A region’s budget: the money it plans to receive and spend in a year.',
  },
  glossary_rapbd: {
    id: 'RAPBD',
    en: 'RAPBD',
  },
  glossary_rapbd_text: {
    id: 'Rancangan APBD, sebelum disahkan.',
    en: 'The draft budget, before it is passed.',
  },
  glossary_apbd_p: {
    id: 'APBD-P',
    en: 'APBD-P',
  },
  glossary_apbd_p_text: {
    id: 'APBD yang diubah di tengah tahun. Angkanya tidak disambung dengan garis ke tahap lain, karena tahapnya berbeda.',
    en: 'The budget as revised within the year. Its figures are never joined to those of another stage, because stages differ.',
  },
  glossary_realisation: {
    id: 'Realisasi',
    en: 'Realisation',
  },
  glossary_realisation_text: {
    id: 'Uang yang benar-benar diterima atau dibelanjakan, bukan yang direncanakan.',
    en: 'Money really received or spent, not planned.',
  },
  glossary_dbh: {
    id: 'DBH Sawit',
    en: 'DBH Sawit',
  },
  glossary_dbh_text: {
    id: 'Dana bagi hasil sawit: uang negara dari sawit yang dibagikan kepada daerah. Sebagian boleh dipakai melindungi pekerja sawit.',
    en: 'The oil-palm revenue share: state money from oil palm that is shared with regions. Part of it may be used to protect oil-palm workers.',
  },
  glossary_bkbk: {
    id: 'BKBK',
    en: 'BKBK',
  },
  glossary_bkbk_text: {
    id: 'Bantuan keuangan bersifat khusus: uang provinsi untuk satu tujuan, di sini iuran warga miskin ekstrem.',
    en: 'A provincial grant for one purpose, here the contributions of extremely poor people.',
  },
  glossary_kbli: {
    id: 'KBLI dan lapangan usaha',
    en: 'KBLI and industries',
  },
  glossary_kbli_text: {
    id: 'KBLI ialah daftar baku bidang usaha di Indonesia, dengan huruf; A ialah pertanian, kehutanan, dan perikanan. Sektor di situs ini mengikuti huruf itu.',
    en: 'KBLI is Indonesia’s standard list of industries, by letter; A is agriculture, forestry and fishing. Sectors on this site follow its letters.',
  },
  glossary_sakernas: {
    id: 'Sakernas',
    en: 'Sakernas',
  },
  glossary_sakernas_text: {
    id: 'Survei angkatan kerja BPS. Hasilnya perkiraan dari sebagian rumah tangga, dan menghitung penduduk bekerja, bukan pekerja yang bisa menjadi peserta.',
    en: 'The labour-force survey of BPS. Its results are estimated from a sample of households, and count people working, not workers who can take part.',
  },
  glossary_rpjmn: {
    id: 'RPJMN',
    en: 'RPJMN',
  },
  glossary_rpjmn_text: {
    id: 'Rencana pembangunan nasional lima tahun. Sumber tidak menjelaskan apakah ukurannya sama dengan target UCJ, jadi keduanya tidak digabung.',
    en: 'The national five-year development plan. Sources do not say whether its measure is that of the UCJ targets, so the two are not joined.',
  },
  glossary_ppid: {
    id: 'PPID',
    en: 'PPID',
  },
  glossary_ppid_text: {
    id: 'Pejabat di tiap badan publik yang menerima permintaan informasi dan wajib menjawab (UU 14/2008).',
    en: 'The officer in each public body who receives requests for information and has to answer (UU 14/2008).',
  },
} as const satisfies Record<string, Words>;
