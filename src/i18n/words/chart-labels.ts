import type { Words } from '../../tables/column.ts';

/** Words inside drawings; short, because they stand on marks. */
export const chartLabelsWords = {
  label_newest: {
    id: '{rate} persen',
    en: '{rate} percent',
  },
  label_rate: {
    id: '{rate}',
    en: '{rate}',
  },
  label_spoken: {
    id: '{rate} (lisan)',
    en: '{rate} (spoken)',
  },
  label_announced: {
    id: '{rate} diumumkan',
    en: '{rate} announced',
  },
  label_target: {
    id: 'target {rate}',
    en: 'target {rate}',
  },
  label_silence: {
    id: 'Tidak ada angka yang terbit',
    en: 'Nothing published',
  },
  label_silence_since: {
    id: 'Tidak ada angka yang terbit sejak {date}',
    en: 'Nothing published since {date}',
  },
  label_paid_title: {
    id: 'Bulan yang iurannya dibayar',
    en: 'Months of contributions paid',
  },
  label_paid: {
    id: 'diterbitkan: {months}',
    en: 'published: {months}',
  },
  label_paid_calculated: {
    id: 'hitungan: sekitar {months} bulan',
    en: 'calculated: about {months} months',
  },
  label_estimate_title: {
    id: 'Perkiraan: bagian dari yang belum terlindungi',
    en: 'Estimate: share of those without cover',
  },
  label_range: {
    id: '{centre}% ({low}–{high}%)',
    en: '{centre}% ({low}–{high}%)',
  },
  label_published_title: {
    id: 'Yang terbit, jumlah orang',
    en: 'Published, number of people',
  },
  label_uncovered: {
    id: 'pekerja rentan belum terlindungi, {date}',
    en: 'vulnerable workers without cover, {date}',
  },
  label_sector_fund: {
    id: '{group}',
    en: '{group}',
  },
  label_sector: {
    id: '{sector}',
    en: '{sector}',
  },
  label_share_title: {
    id: 'Rupiah dari tiap Rp1.000 APBD',
    en: 'Rupiah of every Rp1,000 of the budget',
  },
  label_share_of: {
    id: 'APBD {year}: {budget}',
    en: 'Budget {year}: {budget}',
  },
  label_share_unknown: {
    id: 'tidak dapat dihitung',
    en: 'cannot be calculated',
  },
} as const satisfies Record<string, Words>;
