import type { Message } from '../text-forms.ts';

/** Words around charts: keys, table heads and cells, downloads. */
export const chartFrameWords = {
  key_published: {
    id: 'angka terbit',
    en: 'published',
  },
  key_spoken: {
    id: 'lisan, dibulatkan',
    en: 'spoken, rounded',
  },
  key_announced: {
    id: 'diumumkan, sumber berselisih',
    en: 'announced, sources differ',
  },
  key_target: {
    id: 'target',
    en: 'target',
  },
  key_paid: {
    id: 'masa iuran dibayar, menurut sumber',
    en: 'period paid, according to the source',
  },
  key_calculated: {
    id: 'hitungan kami',
    en: 'our calculation',
  },
  key_unpublished: {
    id: 'tidak kami temukan',
    en: 'we found none',
  },
  key_estimate: {
    id: 'perkiraan terendah sampai tertinggi',
    en: 'estimate, lowest to highest',
  },
  key_published_count: {
    id: 'jumlah yang terbit',
    en: 'published number',
  },
  key_uncovered_count: {
    id: 'belum terlindungi, jumlah yang terbit',
    en: 'without cover, published number',
  },
  key_covered_count: {
    id: 'peserta, jumlah yang terbit',
    en: 'with cover, published number',
  },
  key_published_money: {
    id: 'jumlah yang terbit',
    en: 'published amount',
  },
  key_planned_money: {
    id: 'jumlah dalam rencana',
    en: 'amount of a plan',
  },
  key_at_least: {
    id: 'sedikitnya; ujungnya tidak diketahui',
    en: 'at least; the end is not known',
  },
  key_calculated_money: {
    id: 'hitungan kami, tidak terbit',
    en: 'our calculation, unpublished',
  },
  head_date: {
    id: 'Tanggal',
    en: 'Date',
  },
  head_figure: {
    id: 'Angka',
    en: 'Figure',
  },
  head_source: {
    id: 'Sumber',
    en: 'Source',
  },
  head_sector: {
    id: 'Sektor',
    en: 'Sector',
  },
  head_share: {
    id: 'Bagian',
    en: 'Share',
  },
  head_round: {
    id: 'Program',
    en: 'Round',
  },
  head_money: {
    id: 'Uang',
    en: 'Money',
  },
  head_pays: {
    id: 'Cukup untuk',
    en: 'Enough for',
  },
  head_share_of_budget: {
    id: 'Bagian APBD',
    en: 'Share of budget',
  },
  cell_published: {
    id: '{rate}',
    en: '{rate}',
  },
  cell_spoken: {
    id: '{rate}, lisan',
    en: '{rate}, spoken',
  },
  cell_announced: {
    id: '{rate}, diumumkan',
    en: '{rate}, announced',
  },
  cell_target: {
    id: 'target {rate}',
    en: 'target {rate}',
  },
  cell_since: {
    id: 'sejak {date}',
    en: 'since {date}',
  },
  cell_from: {
    id: 'mulai {date}',
    en: 'from {date}',
  },
  cell_period: {
    id: '{from} sampai {to}',
    en: '{from} to {to}',
  },
  cell_range: {
    id: '{low} sampai {high}, tengah {centre}',
    en: '{low} to {high}, centre {centre}',
  },
  cell_estimate: {
    id: 'perkiraan kami',
    en: 'our estimate',
  },
  cell_workers: {
    id: '{workers} orang',
    en: '{workers} people',
  },
  cell_published_only: {
    id: 'terbit',
    en: 'published',
  },
  cell_per_thousand: {
    id: '{share} dari tiap Rp1.000',
    en: '{share} of every Rp1,000',
  },
  cell_per_thousand_at_least: {
    id: 'sedikitnya {share} dari tiap Rp1.000',
    en: 'at least {share} of every Rp1,000',
  },
  cell_not_published: {
    id: 'tidak dipublikasikan',
    en: 'not published',
  },
  sources_count: {
    id: '{count} dokumen',
    en: { one: '{count} document', other: '{count} documents' },
  },
  mark_told: {
    id: '{what} Sumber: {publishers}.',
    en: '{what} Source: {publishers}.',
  },
  mark_told_more: {
    id: '{what} Sumber: {publishers}, dan {count} lainnya.',
    en: '{what} Source: {publishers} and {count} more.',
  },
  mark_told_calculated: {
    id: '{what} Hitungan kami.',
    en: '{what} Our calculation.',
  },
  chart_source: {
    id: 'Sumber',
    en: 'Source',
  },
  chart_source_more: {
    id: 'dan {count} penerbit lain',
    en: { one: 'and {count} more publisher', other: 'and {count} more publishers' },
  },
  chart_limits: {
    id: 'Yang perlu diingat',
    en: 'Keep in mind',
  },
  chart_table: {
    id: 'Lihat tabelnya',
    en: 'See the table',
  },
  chart_downloads: {
    id: 'Unduh',
    en: 'Download',
  },
  chart_key: {
    id: 'Tanda',
    en: 'Key',
  },
  chart_table_scroll: {
    id: 'Tabel: {title}',
    en: 'Table: {title}',
  },
  as_of: {
    id: 'Rilis {date}',
    en: 'Release {date}',
  },
} as const satisfies Record<string, Message>;
