import type { Words } from '../../tables/column.ts';

/** Words of the chart of overlapping shares of spending. */
export const spendingSharesWords = {
  shares_title: {
    id: 'Belanja {year}: {share} untuk {item}',
    en: 'Spending in {year}: {share} on {item}',
  },
  shares_title_overlap: {
    id: 'Belanja {year}: {share} untuk {item}. Golongan belanja ini tumpang tindih, jadi jangan dijumlahkan',
    en: 'Spending in {year}: {share} on {item}. These kinds of spending overlap, so do not add them up',
  },
  shares_quote: {
    id: 'Dari belanja {place} tahun {year}, {share} untuk {item}.',
    en: 'Of the spending of {place} in {year}, {share} is on {item}.',
  },
  shares_quote_overlap: {
    id: 'Dari belanja {place} tahun {year}, {share} untuk {item}; golongan belanja ini tumpang tindih dengan yang lain.',
    en: 'Of the spending of {place} in {year}, {share} is on {item}; this kind of spending overlaps with others.',
  },
  shares_subtitle: {
    id: 'Bagian dari belanja {place} tahun {year}, dalam persen',
    en: 'Share of the spending of {place} in {year}, in percent',
  },
  shares_sentence: {
    id: '{item}: {share}.',
    en: '{item}: {share}.',
  },
  shares_limits_overlap: {
    id: 'Jumlahnya lebih dari 100 persen karena satu rupiah bisa masuk dua golongan, misalnya gaji guru: pendidikan dan juga pegawai (contoh dari kami).',
    en: 'They add up to more than 100 percent because one rupiah can be in two kinds, such as a teacher’s salary: education and also personnel (our example).',
  },
  shares_limits: {
    id: 'Bagian untuk perlindungan sosial atau tenaga kerja tidak kami temukan.',
    en: 'We found no share for social protection or manpower.',
  },
  head_kind: {
    id: 'Golongan belanja',
    en: 'Kind of spending',
  },
  head_share_of_spending: {
    id: 'Bagian belanja',
    en: 'Share of spending',
  },
  head_realised: {
    id: 'Terserap',
    en: 'Realised',
  },
} as const satisfies Record<string, Words>;
