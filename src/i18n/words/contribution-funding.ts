import type { Message } from '../text-forms.ts';

/** Words of the chart of money for contributions. */
export const contributionFundingWords = {
  funding_title: {
    id: 'Menurut hitungan kami, {amount} pada {year} cukup untuk sekitar {months} bulan iuran {workers} pekerja. Biaya program {date} tidak kami temukan',
    en: {
      by: 'months',
      one: 'By our calculation, {amount} in {year} pays for about {months} month for {workers} workers. We found no cost of the {date} programme',
      other:
        'By our calculation, {amount} in {year} pays for about {months} months for {workers} workers. We found no cost of the {date} programme',
    },
  },
  funding_title_at_least: {
    id: 'Menurut hitungan kami, sedikitnya {amount} pada {year} cukup untuk {months} bulan atau lebih iuran {workers} pekerja. Biaya program {date} tidak kami temukan',
    en: {
      by: 'months',
      one: 'By our calculation, at least {amount} in {year} pays for {months} month or more for {workers} workers. We found no cost of the {date} programme',
      other:
        'By our calculation, at least {amount} in {year} pays for {months} months or more for {workers} workers. We found no cost of the {date} programme',
    },
  },
  funding_title_plain: {
    id: 'Uang untuk iuran pekerja {place}',
    en: 'Money for the contributions of workers in {place}',
  },
  funding_subtitle: {
    id: 'Uang untuk iuran pekerja {place} tiap kali program diumumkan, dalam rupiah; iuran {contribution} per pekerja per bulan',
    en: 'Money for contributions of workers in {place} by programme round, in rupiah; {contribution} for each worker and month',
  },
  funding_quote: {
    id: '{amount}, yang disebut pada {stated}, cukup untuk sekitar {months} bulan iuran {workers} pekerja {place} dalam program {date}, dengan iuran {contribution} sebulan. Biaya program {programme} tidak kami temukan.',
    en: {
      by: 'months',
      one: '{amount}, stated on {stated}, pays for about {months} month of contributions of {workers} workers of {place} in the programme of {date}, at {contribution} a month. We found no published cost of the programme of {programme}.',
      other:
        '{amount}, stated on {stated}, pays for about {months} months of contributions of {workers} workers of {place} in the programme of {date}, at {contribution} a month. We found no published cost of the programme of {programme}.',
    },
  },
  funding_quote_at_least: {
    id: 'Sedikitnya {amount}, yang disebut pada {stated}, cukup untuk {months} bulan atau lebih iuran {workers} pekerja {place} dalam program {date}, dengan iuran {contribution} sebulan. Biaya program {programme} tidak kami temukan.',
    en: {
      by: 'months',
      one: 'At least {amount}, stated on {stated}, pays for {months} month or more of contributions of {workers} workers of {place} in the programme of {date}, at {contribution} a month. We found no published cost of the programme of {programme}.',
      other:
        'At least {amount}, stated on {stated}, pays for {months} months or more of contributions of {workers} workers of {place} in the programme of {date}, at {contribution} a month. We found no published cost of the programme of {programme}.',
    },
  },
  funding_sentence: {
    id: '{name}: {amount}; {pays}.',
    en: '{name}: {amount}; {pays}.',
  },
  funding_share_sentence: {
    id: '{name}: {share} dari tiap Rp1.000 APBD {year}.',
    en: '{name}: {share} of every Rp1,000 of the {year} budget.',
  },
  funding_share_unknown: {
    id: '{name}: bagian APBD tidak dapat dihitung, karena uangnya atau APBD tahunnya tidak terbit.',
    en: '{name}: the share of the budget cannot be calculated, because the money or the budget of its year was not published.',
  },
  funding_limits: {
    id: 'Lama pembayaran kami hitung: uang dibagi jumlah pekerja dan iuran.',
    en: 'How long the money lasts is our calculation: money divided by workers and contribution.',
  },
  funding_limits_articles: {
    id: 'Uang dan jumlah pekerja {year} disebut dalam artikel yang berbeda.',
    en: 'Money and workers of {year} are named in different articles.',
  },
  funding_limits_stated: {
    id: 'Untuk program {date} lamanya disebut sumber.',
    en: 'For the {date} programme the source states how long it lasts.',
  },
  funding_limits_calculated: {
    id: 'Biaya yang tidak terbit kami hitung dari {workers} pekerja, {contribution} sebulan, {months} bulan; tahun anggaran yang menanggungnya tidak kami temukan.',
    en: {
      by: 'months',
      one: 'The unpublished cost is calculated from {workers} workers, {contribution} a month, {months} month; we did not find the budget year that carries it.',
      other:
        'The unpublished cost is calculated from {workers} workers, {contribution} a month, {months} months; we did not find the budget year that carries it.',
    },
  },
  funding_limits_wage: {
    id: 'Tidak termasuk {workers} penerima upah, yang iurannya menurut upah.',
    en: 'It leaves out {workers} wage earners, whose contribution depends on their wage.',
  },
  round_launched: {
    id: 'Diluncurkan {date}: {workers} pekerja',
    en: 'Launched {date}: {workers} workers',
  },
  round_planned: {
    id: 'Rencana, disebut {date}: {workers} pekerja',
    en: 'Plan, stated {date}: {workers} workers',
  },
  round_planned_disputed: {
    id: 'Rencana, disebut {date}: {workers} pekerja (sumber berselisih)',
    en: 'Plan, stated {date}: {workers} workers (sources differ)',
  },
  round_enough: {
    id: 'cukup untuk sekitar {months} bulan',
    en: {
      by: 'months',
      one: 'enough for about {months} month',
      other: 'enough for about {months} months',
    },
  },
  round_enough_at_least: {
    id: 'cukup untuk sekitar {months} bulan atau lebih',
    en: {
      by: 'months',
      one: 'enough for about {months} month or more',
      other: 'enough for about {months} months or more',
    },
  },
  round_paid: {
    id: 'dibayar {from} sampai {to}',
    en: 'paid from {from} to {to}',
  },
  amount_published: {
    id: '{amount}',
    en: '{amount}',
  },
  amount_at_least: {
    id: 'sedikitnya {amount}',
    en: 'at least {amount}',
  },
  amount_calculated: {
    id: 'sekitar {amount} menurut hitungan, tidak terbit',
    en: 'about {amount} by our calculation, unpublished',
  },
} as const satisfies Record<string, Message>;
