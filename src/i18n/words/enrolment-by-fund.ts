import type { Words } from '../../tables/column.ts';

/** Words of the chart of workers by the funds that pay for them. */
export const enrolmentByFundWords = {
  fund_title: {
    id: 'Dari {whole} pekerja program {date}, iuran {workers} orang dibayar lewat {fund}',
    en: 'Of the {whole} workers in the programme of {date}, the contributions of {workers} are paid from the {fund}',
  },
  fund_quote: {
    id: 'Dari {whole} pekerja {place} dalam program {date}, iuran {workers} orang dibayar lewat {fund}.',
    en: 'Of the {whole} workers of {place} in the programme of {date}, the contributions of {workers} are paid from the {fund}.',
  },
  fund_title_plain: {
    id: 'Pekerja {place} yang iurannya dibayar pemerintah, menurut sumber dana',
    en: 'Workers of {place} whose contributions are paid publicly, by source of funds',
  },
  fund_subtitle: {
    id: 'Pekerja {place} yang iurannya dibayar pemerintah, menurut program dan sumber dana, jumlah orang',
    en: 'Workers of {place} whose contributions are paid publicly, by programme round and source of funds, number of people',
  },
  fund_sentence: {
    id: '{round}. {group}, {fund}: {workers} orang.',
    en: '{round}. {group}, {fund}: {workers} people.',
  },
  fund_label: {
    id: 'sumber dana: {fund}',
    en: 'source of funds: {fund}',
  },
  fund_not_stated: {
    id: 'sumber dana tidak disebut',
    en: 'source of funds not stated',
  },
  fund_limits: {
    id: 'Ini jumlah orang, bukan uang. Berapa rupiah dari tiap sumber dana tidak kami temukan.',
    en: 'These are numbers of people, not of money. We did not find how many rupiah come from each source of funds.',
  },
  fund_limits_plan: {
    id: 'Batang tanpa isi kami baca sebagai rencana; bila sumber berselisih, satu sumber menulis orangnya sudah terdaftar.',
    en: 'We read bars without filling as plans; where sources disagree, one of them says these people were registered already.',
  },
  fund_limits_wage: {
    id: '{workers} orang adalah penerima upah; iuran mereka menurut upah, bukan jumlah tetap.',
    en: '{workers} people are wage earners; their contribution follows their wage and is not a fixed amount.',
  },
  key_fund_launched: {
    id: 'diluncurkan',
    en: 'launched',
  },
  key_fund_plan: {
    id: 'rencana',
    en: 'plan',
  },
  head_group: {
    id: 'Kelompok',
    en: 'Group',
  },
  head_fund: {
    id: 'Dana',
    en: 'Funds',
  },
  head_workers: {
    id: 'Orang',
    en: 'People',
  },
} as const satisfies Record<string, Words>;
