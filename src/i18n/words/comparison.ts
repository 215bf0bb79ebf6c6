import type { Words } from '../../tables/column.ts';

/** Words of the chart that compares places. */
export const comparisonWords = {
  comparison_title: {
    id: 'Angka wilayah-wilayah ini tidak dari tanggal yang sama',
    en: 'The figures of these areas are not of one date',
  },
  comparison_title_missing: {
    id: 'Angka cakupan tiap wilayah berasal dari tanggal yang berbeda; untuk {none} dari {all} wilayah tidak kami temukan',
    en: 'Coverage rates of these areas are of different dates; for {none} of {all} areas we found none',
  },
  comparison_missing: {
    id: '{none} dari {all} wilayah',
    en: '{none} of {all} areas',
  },
  comparison_quote: {
    id: 'Untuk {none} dari {all} wilayah (kabupaten dan kota {province}, provinsinya, dan nasional) kami tidak menemukan angka cakupan jaminan sosial ketenagakerjaan; angka yang lain berasal dari tanggal yang berbeda-beda, sampai {release}.',
    en: 'For {none} of {all} areas (the regencies and cities of {province}, the province and the nation) we found no rate of employment social security coverage; the other rates are of different dates, to {release}.',
  },
  comparison_title_plain: {
    id: 'Cakupan tiap wilayah di {province} yang kami temukan',
    en: 'The coverage rates that we found for the areas of {province}',
  },
  comparison_reading: {
    id: 'Cara membaca: tiap baris satu wilayah; makin ke kanan makin baru, makin ke atas makin besar cakupannya.',
    en: 'How to read this: one row for each area; further right is newer, higher up is a higher rate.',
  },
  comparison_point: {
    id: '{place}, {date}: {rate}.',
    en: '{place}, {date}: {rate}.',
  },
  comparison_subtitle: {
    id: 'Bagian pekerja yang menjadi peserta BPJS Ketenagakerjaan di tiap kabupaten dan kota {province}, di provinsi, dan secara nasional, dalam persen; sampai {release}',
    en: 'Share of workers who take part in BPJS Ketenagakerjaan in each regency and city of {province}, in the province and nationwide, in percent; to {release}',
  },
  comparison_limits_order: {
    id: 'Urutannya menurut abjad, bukan peringkat. Angka dari tanggal berbeda tidak dapat diurutkan.',
    en: 'The order is alphabetical, not a ranking. Figures of different dates cannot be ranked.',
  },
  comparison_limits_bases: {
    id: 'Titik tidak dihubungkan garis: jumlah pekerja yang dipakai sebagai pembagi dapat berbeda, dan sering tidak disebut.',
    en: 'No line joins the points: the number of workers that rates are divided by may differ and is often not stated.',
  },
  comparison_limits_labels: {
    id: 'Gambar menulis angka terbaru dan yang pertama tiap wilayah, sejauh muat; semua angka ada di tabel.',
    en: 'The drawing prints the newest and the first figure of each area where they fit; all figures are in the table.',
  },
  comparison_sentence: {
    id: '{place}: angka terbaru {rate}, {date}.',
    en: '{place}: newest figure {rate}, {date}.',
  },
  comparison_sentence_none: {
    id: '{place}: tidak kami temukan angkanya.',
    en: '{place}: we found no figure.',
  },
  comparison_counts: {
    id: '{covered} dari {base}',
    en: '{covered} of {base}',
  },
  comparison_counts_uncovered: {
    id: '{covered} terlindungi, {uncovered} belum',
    en: '{covered} covered, {uncovered} not',
  },
  comparison_counts_no_base: {
    id: '{covered}; dari berapa tidak disebut',
    en: '{covered}; of how many is not stated',
  },
  comparison_counts_only_base: {
    id: 'dari {base}; yang terlindungi tidak disebut',
    en: 'of {base}; those covered not stated',
  },
  comparison_head_place: {
    id: 'Wilayah',
    en: 'Place',
  },
  comparison_head_rate: {
    id: 'Cakupan',
    en: 'Coverage',
  },
  comparison_head_counts: {
    id: 'Pekerja terlindungi, dari berapa',
    en: 'Workers covered, of how many',
  },
} as const satisfies Record<string, Words>;
