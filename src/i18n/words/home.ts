import type { Message } from '../text-forms.ts';

/** Words of the front page. */
export const homeWords = {
  home_lead: {
    id: 'Pekerja {place} yang disebut peserta BPJS Ketenagakerjaan, angka terakhir yang terbit',
    en: 'Workers of {place} said to be in BPJS Ketenagakerjaan, the last published rate',
  },
  home_meaning: {
    id: 'Artinya {in_ten} disebut menjadi peserta, menurut {publisher} per {date}. Angka itu tidak menunjukkan apakah iuran mereka semua sedang dibayar.',
    en: 'That is {in_ten} said to be participants, according to {publisher}, as of {date}. The figure does not show whether contributions were being paid for all of them.',
  },
  home_age: {
    id: 'Sampai {release}, tanggal data kami, angka itu sudah berumur {age} bulan. Kami tidak menemukan angka yang lebih baru.',
    en: 'By {release}, the date of our data, that figure is {age} months old. We found no newer rate.',
  },
  home_age_fresh: {
    id: 'Data kami bertanggal {release}.',
    en: 'Our data are dated {release}.',
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
    id: 'Umur angka itu',
    en: 'How old it is',
  },
  home_promised: {
    id: 'Yang diumumkan',
    en: 'What was announced',
  },
  home_promised_text: {
    id: '{rate} diumumkan pada peluncuran program, {date}. Kami tidak menemukan angka sesudahnya yang menguatkan itu.',
    en: '{rate} was announced when a programme was launched, on {date}. We found no later figure that confirms it.',
  },
  home_who: {
    id: 'Siapa yang belum terlindungi',
    en: 'Who is without cover',
  },
  home_who_text: {
    id: '{workers} {group} disebut belum terlindungi, {date}.',
    en: '{workers} {group} were said to be without cover, {date}.',
  },
  home_who_about: {
    id: 'Sekitar {workers} {group} disebut belum terlindungi, {date}.',
    en: 'About {workers} {group} were said to be without cover, {date}.',
  },
  home_who_unclear: {
    id: 'Tidak jelas apakah dihitung sebelum atau sesudah program bulan itu.',
    en: 'Whether before or after that month’s programme is not clear.',
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
    id: '{contribution} sebulan untuk tiap pekerja yang iurannya dibayar pemerintah. Melindungi semua yang belum terlindungi selama setahun dengan iuran itu: {low} sampai {high}, hitungan kami dari angka terakhir yang terbit, bukan keadaan sekarang.',
    en: '{contribution} a month for each worker a government pays for. Covering everyone without cover for a year at that rate: {low} to {high}, calculated by us from the last published figures, not the state of today.',
  },
  home_cost_one: {
    id: '{contribution} sebulan untuk tiap pekerja yang iurannya dibayar pemerintah. Melindungi semua yang belum terlindungi selama setahun dengan iuran itu: {cost}, hitungan kami dari angka terakhir yang terbit, bukan keadaan sekarang.',
    en: '{contribution} a month for each worker a government pays for. Covering everyone without cover for a year at that rate: {cost}, calculated by us from the last published figures, not the state of today.',
  },
  home_misfits: {
    id: 'Yang tidak cocok',
    en: 'What does not fit',
  },
  home_misfits_text: {
    id: 'Kami memeriksa angka {place} sebanyak {all} kali: {wrong} kali tidak cocok, {undecided} kali tidak dapat diputuskan. Sebagian menguji bacaan kami sendiri.',
    en: 'We checked figures of {place} {all} times: {wrong} times they did not fit, {undecided} times it could not be decided. Some test a reading of our own.',
  },
  home_unknown: {
    id: 'Yang belum diketahui',
    en: 'What is not known',
  },
  home_unknown_paid: {
    id: 'Menurut sumber, pemerintah membayar iuran sampai {paid_to}. Sesudah itu kami tidak menemukan kabar apakah iuran masih dibayar.',
    en: 'According to the source, government pays contributions until {paid_to}. After that we found nothing on whether they are still paid.',
  },
  home_paid_until: {
    id: 'Menurut sumber, pemerintah membayar iuran sampai {paid_to}.',
    en: 'According to the source, government pays contributions until {paid_to}.',
  },
  home_unknown_count: {
    id: '{count} hal penting tidak kami temukan; surat untuk menanyakannya sudah siap.',
    en: {
      one: '{count} important thing we did not find; a letter that asks is ready.',
      other: '{count} important things we did not find; letters that ask are ready.',
    },
  },
  home_scan: {
    id: 'Pindai, atau buka {address}',
    en: 'Scan, or open {address}',
  },
  home_what: {
    id: 'Peserta BPJS Ketenagakerjaan yang iurannya dibayar terlindungi bila celaka karena kerja atau meninggal dunia.',
    en: 'Participants in BPJS Ketenagakerjaan, the employment social security agency, are covered for accidents at work and death while their contributions are paid.',
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
  home_gaps_all: {
    id: 'Semua yang belum terbit, dan suratnya',
    en: 'Everything unpublished, and the letters',
  },
} as const satisfies Record<string, Message>;
