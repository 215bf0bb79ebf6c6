import type { Words } from '../../tables/column.ts';

/** Words of the front page. */
export const homeWords = {
  home_lead: {
    id: 'Angka cakupan terakhir yang terbit',
    en: 'Last published coverage rate',
  },
  home_meaning: {
    id: 'Artinya {in_ten} terlindungi bila celaka saat bekerja atau meninggal, menurut keterangan per {date}.',
    en: 'That is {in_ten} covered for accidents at work and death, as stated for {date}.',
  },
  home_age: {
    id: 'Pada rilis ini, {release}, angka itu sudah berumur {age} bulan. Tidak ada angka cakupan yang lebih baru.',
    en: 'On this release, {release}, that figure is {age} months old. There is no newer coverage rate.',
  },
  home_age_fresh: {
    id: 'Rilis ini bertanggal {release}.',
    en: 'This release is dated {release}.',
  },
  home_what: {
    id: 'Perlindungan ini dari BPJS Ketenagakerjaan. Iuran termurah {contribution} sebulan; kabupaten membayarkannya untuk sebagian pekerja rentan, selama uangnya ada.',
    en: 'The cover comes from BPJS Ketenagakerjaan, the employment social security agency. The cheapest contribution is {contribution} a month; the regency pays it for some vulnerable workers, as long as there is money.',
  },
  home_checks: {
    id: 'Angka yang tidak cocok',
    en: 'Figures that do not fit',
  },
  home_checks_lead: {
    id: 'Kami memeriksa angka terbit satu per satu. {wrong} dari {all} pemeriksaan angka kabupaten tidak cocok atau tidak dapat diputuskan.',
    en: 'We hold published figures against each other. {wrong} of {all} checks of the regency’s figures do not fit or cannot be decided.',
  },
  home_checks_all: {
    id: 'Semua pemeriksaan dengan hitungannya',
    en: 'All checks with their arithmetic',
  },
  home_gaps: {
    id: 'Yang belum diterbitkan siapa pun',
    en: 'What nobody has published',
  },
  home_gaps_lead: {
    id: '{count} hal penting tidak ditemukan di mana pun. Siapa saja boleh menanyakannya; suratnya sudah siap.',
    en: '{count} important things were found nowhere. Anyone may ask for them; the letters are ready.',
  },
  home_gaps_all: {
    id: 'Semua yang belum terbit, dan suratnya',
    en: 'Everything unpublished, and the letters',
  },
} as const satisfies Record<string, Words>;
