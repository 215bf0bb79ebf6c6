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
  home_participants: {
    id: 'peserta',
    en: 'participants',
  },
  home_others: {
    id: 'bukan peserta',
    en: 'not participants',
  },
  home_since: {
    id: 'Sejak kapan',
    en: 'Since when',
  },
  home_promised: {
    id: 'Yang diumumkan',
    en: 'What was announced',
  },
  home_promised_text: {
    id: '{rate} diumumkan pada peluncuran program, {date}. Kami tidak menemukan pengukuran yang membuktikannya.',
    en: '{rate} was announced when a programme was launched, on {date}. We found no measurement that bears it out.',
  },
  home_who: {
    id: 'Siapa yang belum',
    en: 'Who is left out',
  },
  home_who_text: {
    id: '{workers} {group} disebut belum terlindungi, {date}.',
    en: '{workers} {group} were said to be without cover, {date}.',
  },
  home_who_finding: {
    id: '{finding}.',
    en: '{finding}.',
  },
  home_cost: {
    id: 'Berapa biayanya',
    en: 'What it costs',
  },
  home_cost_text: {
    id: '{contribution} sebulan untuk tiap pekerja yang dibayari pemerintah. Menanggung semua yang belum selama setahun: {low} sampai {high} menurut hitungan kami.',
    en: '{contribution} a month for each worker a government pays for. Covering all who are left for a year: {low} to {high} by our calculation.',
  },
  home_misfits: {
    id: 'Yang tidak cocok',
    en: 'What does not fit',
  },
  home_misfits_text: {
    id: 'Dari {all} pemeriksaan angka terbit, {wrong} tidak cocok dan {undecided} tidak dapat diputuskan.',
    en: 'Of {all} checks of published figures, {wrong} do not fit and {undecided} cannot be decided.',
  },
  home_unknown: {
    id: 'Yang belum diketahui',
    en: 'What is not known',
  },
  home_unknown_paid: {
    id: 'Sesudah {paid_to} kami tidak menemukan kabar apakah iuran masih dibayar.',
    en: 'After {paid_to} we found nothing on whether contributions are still paid.',
  },
  home_unknown_count: {
    id: '{count} hal penting tidak kami temukan terbit; suratnya siap dikirim.',
    en: 'We found {count} important things published nowhere; letters that ask are ready.',
  },
  home_scan: {
    id: 'Pindai, atau buka {address}',
    en: 'Scan, or open {address}',
  },
  home_what: {
    id: 'Peserta BPJS Ketenagakerjaan terlindungi bila celaka saat bekerja atau meninggal.',
    en: 'Participants in BPJS Ketenagakerjaan, the employment social security agency, are covered for accidents at work and death.',
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
