import { count, date, option, optional } from './column.ts';
import {
  event,
  fund,
  fundName,
  locator,
  noteEnglish,
  noteIndonesian,
  place,
  round,
  rowId,
  source,
  statedOn,
} from './shared-columns.ts';
import { defineTable } from './table.ts';

export const qualifierWords = {
  exact: { id: 'persis', en: 'exact' },
  rounded: { id: 'dibulatkan sumber', en: 'rounded by the source' },
  about: { id: 'kira-kira', en: 'about' },
  at_least: { id: 'sedikitnya', en: 'at least' },
} as const;

export const qualifier = () =>
  option({
    title: { id: 'Sifat angka', en: 'Qualifier' },
    description: {
      id: 'Apakah sumber menyebut jumlah persis, kira-kira, atau sedikitnya.',
      en: 'Whether the source states the amount exactly, about, or at least.',
    },
    options: qualifierWords,
  });

export const funding = defineTable({
  name: 'funding',
  title: { id: 'Uang iuran', en: 'Money for contributions' },
  row: { id: 'satu jumlah uang untuk iuran', en: 'money for contributions' },
  columns: {
    id: rowId(),
    place: place(),
    round: round(),
    date: optional('not_published', statedOn()),
    fiscal_year: date({
      form: 'year',
      title: { id: 'Tahun anggaran', en: 'Fiscal year' },
      description: { id: 'Tahun anggaran yang menanggungnya.', en: 'The budget year that carries it.' },
    }),
    stage: option({
      title: { id: 'Tahap anggaran', en: 'Stage' },
      description: { id: 'Tahap anggaran menurut sumber.', en: 'Stage of the budget, as the source has it.' },
      options: {
        plan: { id: 'rencana', en: 'plan' },
        rapbd: { id: 'rancangan APBD (RAPBD)', en: 'draft budget (RAPBD)' },
        apbd: { id: 'APBD', en: 'budget (APBD)' },
        apbd_p: { id: 'APBD Perubahan', en: 'revised budget (APBD-P)' },
        realisation: { id: 'realisasi', en: 'realisation' },
        not_stated: { id: 'tahap tidak disebut', en: 'stage not stated' },
      },
    }),
    fund: optional('not_published', fund()),
    ...fundName(),
    amount_idr: count({
      unit: 'idr',
      title: { id: 'Jumlah (rupiah)', en: 'Amount (rupiah)' },
      description: { id: 'Jumlah dalam rupiah.', en: 'Amount in rupiah.' },
    }),
    qualifier: qualifier(),
    source: source(),
    locator: locator(),
    note_id: noteIndonesian(),
    note_en: noteEnglish(),
    event: event(),
  },
});
