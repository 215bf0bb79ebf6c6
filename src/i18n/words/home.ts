import type { Words } from '../../tables/column.ts';

/** Words of the front page. */
export const homeWords = {
  home_lead: {
    id: 'Angka cakupan terakhir yang terbit',
    en: 'Last published coverage rate',
  },
  home_meaning: {
    id: 'Artinya {in_ten} disebut menjadi peserta, menurut {publisher} per {date}. Tidak dijelaskan apakah iuran semuanya sedang dibayar.',
    en: 'That is {in_ten} said to be participants, according to {publisher}, as of {date}. Whether all contributions were being paid is not explained.',
  },
  home_age: {
    id: 'Pada rilis ini, {release}, angka itu sudah berumur {age} bulan. Kami tidak menemukan angka yang lebih baru.',
    en: 'On this release, {release}, that figure is {age} months old. We found no newer rate.',
  },
  home_age_fresh: {
    id: 'Rilis ini bertanggal {release}.',
    en: 'This release is dated {release}.',
  },
  home_what: {
    id: 'Peserta BPJS Ketenagakerjaan terlindungi bila celaka saat bekerja atau meninggal. Iuran yang dibayarkan pemerintah {contribution} sebulan untuk tiap pekerja rentan. Kabupaten pernah membayarkannya; sesudah {paid_to} kami tidak menemukan kabar apakah masih dibayar.',
    en: 'Participants in BPJS Ketenagakerjaan, the employment social security agency, are covered for accidents at work and death. The contribution that the government pays is {contribution} a month for each vulnerable worker. The regency has paid it; after {paid_to} we found nothing on whether it still does.',
  },
  home_checks: {
    id: 'Angka yang tidak cocok',
    en: 'Figures that do not fit',
  },
  home_checks_lead: {
    id: 'Kami membandingkan angka terbit satu dengan yang lain. Inilah beberapa yang tidak cocok atau tidak dapat diputuskan.',
    en: 'We hold published figures against each other. Here are some that do not fit or cannot be decided.',
  },
  home_checks_all: {
    id: 'Semua pemeriksaan dengan hitungannya',
    en: 'All checks with their arithmetic',
  },
  home_gaps: {
    id: 'Yang tidak kami temukan',
    en: 'What we could not find',
  },
  home_gaps_lead: {
    id: '{count} hal penting tidak kami temukan terbit di mana pun. Siapa saja boleh menanyakannya; suratnya sudah siap.',
    en: 'We found {count} important things published nowhere. Anyone may ask for them; the letters are ready.',
  },
  home_gaps_all: {
    id: 'Semua yang belum terbit, dan suratnya',
    en: 'Everything unpublished, and the letters',
  },
} as const satisfies Record<string, Words>;
