import type { Message } from '../text-forms.ts';

/** Words of the chart of the periods for which contributions are known to be paid. */
export const fundedPeriodsWords = {
  funded_title_silent: {
    id: 'Sesudah {to} kami tidak menemukan kabar siapa yang iurannya masih dibayar pemerintah',
    en: 'After {to} we found no word of whose contributions the government still pays',
  },
  funded_title: {
    id: 'Masa yang iurannya dibayar di {place}',
    en: 'Periods for which contributions are paid in {place}',
  },
  funded_subtitle: {
    id: 'Program iuran yang dibayar anggaran pemerintah di {place}, dari peluncuran pertama yang diketahui sampai {release}',
    en: 'Contributions paid from public budgets in {place}, from the first known launch to {release}',
  },
  funded_reading: {
    id: 'Cara membaca: waktu berjalan dari kiri ke kanan; batang membentang dari awal sampai akhir masa.',
    en: 'How to read this: time runs from left to right; a bar runs from the start of a period to its end.',
  },
  funded_quote: {
    id: 'Menurut sumber, iuran {workers} pekerja {place} dibayar pemerintah sampai {to}. Sesudah itu, sampai {release}, kami tidak menemukan kabar siapa yang iurannya masih dibayar.',
    en: 'According to the source, the contributions of {workers} workers of {place} are paid publicly until {to}. After that, up to {release}, we found no word of whose contributions are still paid.',
  },
  funded_round: {
    id: '{workers} pekerja, diluncurkan {date}',
    en: '{workers} workers, launched {date}',
  },
  funded_span_published: {
    id: 'dibayar {from} sampai {to}, menurut sumber',
    en: 'paid from {from} to {to}, as published',
  },
  funded_span_months: {
    id: 'dibayar {from} sampai {to}, {months} bulan, menurut sumber',
    en: {
      by: 'months',
      one: 'paid from {from} to {to}, {months} month, as published',
      other: 'paid from {from} to {to}, {months} months, as published',
    },
  },
  funded_span_calculated: {
    id: 'uangnya cukup untuk sekitar {months} bulan, menurut hitungan',
    en: {
      by: 'months',
      one: 'the money pays about {months} month, by our calculation',
      other: 'the money pays about {months} months, by our calculation',
    },
  },
  funded_unknown: {
    id: 'Tidak diketahui iuran siapa yang dibayar',
    en: 'Not known whose contributions are paid',
  },
  funded_unknown_until: {
    id: 'sejak uangnya habis menurut hitungan, sampai {from}',
    en: 'from when the money runs out by our calculation, until {from}',
  },
  funded_unknown_between: {
    id: 'sesudah {to}, sampai {from}',
    en: 'after {to}, until {from}',
  },
  funded_unknown_after: {
    id: 'sesudah {to}, sampai rilis ini',
    en: 'after {to}, to this release',
  },
  funded_unknown_since: {
    id: 'sejak uangnya habis menurut hitungan, sampai rilis ini',
    en: 'from when the money runs out by our calculation, to this release',
  },
  funded_sentence: {
    id: '{name}: {span}.',
    en: '{name}: {span}.',
  },
  funded_label_calculated: {
    id: '± {months} bulan',
    en: {
      by: 'months',
      one: '± {months} month',
      other: '± {months} months',
    },
  },
  funded_label_months: {
    id: '{months} bulan',
    en: { by: 'months', one: '{months} month', other: '{months} months' },
  },
  funded_key_unknown: {
    id: 'tidak diketahui',
    en: 'not known',
  },
  funded_limits: {
    id: 'Iuran yang dibayar pekerja sendiri atau pemberi kerjanya tidak termasuk.',
    en: 'Contributions that workers or their employers pay themselves are not included.',
  },
  funded_limits_start: {
    id: 'Awal masa yang kami hitung tidak kami temukan; kami anggap hari peluncuran.',
    en: 'Of a period that we calculate we found no start; we assume the day of the launch.',
  },
  funded_limits_unknown: {
    id: 'Arsir abu-abu tidak membuktikan bahwa pembayaran berhenti, hanya bahwa kami tidak menemukan kabarnya.',
    en: 'Grey hatching does not prove that payment stopped, only that we found no word of it.',
  },
  funded_limits_plan: {
    id: 'Rencana {workers} pekerja ({date}) tidak digambar, karena mulai dan akhirnya tidak disebut.',
    en: 'The plan for {workers} workers ({date}) is not drawn, because its start and end are not stated.',
  },
  funded_limits_plan_disputed: {
    id: 'Rencana {workers} pekerja ({date}) tidak digambar, karena mulai dan akhirnya tidak disebut; satu sumber menulis pekerja itu sudah terdaftar.',
    en: 'The plan for {workers} workers ({date}) is not drawn, because its start and end are not stated; one source says these workers were registered already.',
  },
  funded_head_who: {
    id: 'Siapa',
    en: 'Who',
  },
  funded_head_span: {
    id: 'Masa',
    en: 'Period',
  },
} as const satisfies Record<string, Message>;
