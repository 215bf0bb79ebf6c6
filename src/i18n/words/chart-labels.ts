import type { Message } from '../text-forms.ts';

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
    id: 'target {year}: {rate}',
    en: '{year} target: {rate}',
  },
  label_target_short: {
    id: '{year}: {rate}',
    en: '{year}: {rate}',
  },
  label_silence: {
    id: 'Tidak kami temukan angka',
    en: 'We found nothing',
  },
  label_silence_since: {
    id: 'Tidak kami temukan angka sesudah {date}',
    en: 'We found nothing after {date}',
  },
  label_paid_title: {
    id: 'Masa iuran dibayar, menurut sumber atau hitungan',
    en: 'Months paid, as stated or calculated',
  },
  label_paid: {
    id: 'diterbitkan: {months}',
    en: 'published: {months}',
  },
  label_paid_calculated: {
    id: 'hitungan: sekitar {months} bulan',
    en: {
      by: 'months',
      one: 'calculated: about {months} month',
      other: 'calculated: about {months} months',
    },
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
  label_published_title_apart: {
    id: 'Yang terbit, jumlah orang: kelompok berbeda, jangan dibandingkan',
    en: 'Published, number of people: different groups, not to be compared',
  },
  label_uncovered: {
    id: '{group} belum terlindungi, {date}',
    en: '{group} without cover, {date}',
  },
  label_sector_fund: {
    id: '{group}',
    en: '{group}',
  },
  label_sector: {
    id: '{sector}',
    en: '{sector}',
  },
  label_at_least: {
    id: 'min. {amount}',
    en: 'at least {amount}',
  },
  label_money_title: {
    id: 'Uang tiap kali program diumumkan, dalam rupiah',
    en: 'Money by programme round, in rupiah',
  },
  label_share_title: {
    id: 'Rupiah dari tiap Rp1.000 anggaran kabupaten (APBD)',
    en: 'Rupiah of every Rp1,000 of the regency’s budget (APBD)',
  },
  label_share_of: {
    id: '{item} {year}: {budget}',
    en: '{item} {year}: {budget}',
  },
  label_share_unknown: {
    id: 'tidak dapat dihitung',
    en: 'cannot be calculated',
  },
} as const satisfies Record<string, Message>;
