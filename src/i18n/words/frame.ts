import type { Words } from '../../tables/column.ts';

/** Words around every page. */
export const frameWords = {
  skip: {
    id: 'Langsung ke isi',
    en: 'Skip to content',
  },
  home: {
    id: 'Beranda',
    en: 'Home',
  },
  menu: {
    id: 'Semua halaman',
    en: 'All pages',
  },
  menu_main: {
    id: 'Halaman utama',
    en: 'Main pages',
  },
  other_language: {
    id: 'English',
    en: 'Bahasa Indonesia',
  },
  release_line: {
    id: 'Rilis data {date}',
    en: 'Data release {date}',
  },
  independent: {
    id: 'Situs warga. Tidak dikelola pemerintah, BPJS, atau partai.',
    en: 'Run by citizens. Not by the government, BPJS or a party.',
  },
  underlines: {
    id: 'Garis titik-titik: angka terbit. Garis bergelombang: hitungan kami.',
    en: 'Dotted line: published. Wavy line: our calculation.',
  },
  licence_line: {
    id: 'Data CC BY 4.0, kode MIT.',
    en: 'Data CC BY 4.0, code MIT.',
  },
  paper_address: {
    id: 'Halaman ini: {address}',
    en: 'This page: {address}',
  },
  not_published: {
    id: 'tidak dipublikasikan',
    en: 'not published',
  },
  not_found_title: {
    id: 'Halaman tidak ditemukan',
    en: 'Page not found',
  },
  not_found_text: {
    id: 'Alamat ini tidak ada. Mungkin salah ketik, atau tautannya terpotong saat dikirim.',
    en: 'There is no page at this address. It may be mistyped, or the link was cut when it was sent.',
  },
  not_found_pages: {
    id: 'Yang ada di situs ini:',
    en: 'What this site has:',
  },
  in_ten_none: {
    id: 'tidak seorang pun dari 10 pekerja',
    en: 'none of 10 workers',
  },
  in_ten_few: {
    id: 'kurang dari 1 dari 10 pekerja',
    en: 'fewer than 1 in 10 workers',
  },
  in_ten_about: {
    id: 'sekitar {workers} dari 10 pekerja',
    en: 'about {workers} in 10 workers',
  },
  in_ten_exactly: {
    id: '{workers} dari 10 pekerja',
    en: '{workers} in 10 workers',
  },
  in_ten_most: {
    id: 'lebih dari 9 dari 10 pekerja',
    en: 'more than 9 in 10 workers',
  },
  in_ten_all: {
    id: 'semua pekerja',
    en: 'all workers',
  },
} as const satisfies Record<string, Words>;
