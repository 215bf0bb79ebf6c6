import { count, date, option, optional } from './column.ts';
import {
  event,
  locator,
  noteEnglish,
  noteIndonesian,
  place,
  precision,
  rowId,
  source,
  statedOn,
  workerGroupWords,
} from './shared-columns.ts';
import { defineTable } from './table.ts';

export const benefits = defineTable({
  name: 'benefits',
  title: { id: 'Santunan yang dibayar', en: 'Benefits paid' },
  row: {
    id: 'satu jumlah santunan yang sudah dibayar di satu wilayah',
    en: 'an amount of benefits that were paid in a place',
  },
  needsOneOf: ['amount_idr', 'cases', 'persons'],
  columns: {
    id: rowId(),
    place: place(),
    since: optional(
      'not_published',
      date({
        title: { id: 'Sejak', en: 'Since' },
        description: {
          id: 'Awal masa yang dihitung.',
          en: 'Start of the period that is counted.',
        },
        past: true,
      }),
    ),
    date: statedOn(),
    programme: option({
      title: { id: 'Program', en: 'Programme' },
      description: { id: 'Program yang membayar.', en: 'The programme that pays.' },
      options: {
        all: { id: 'semua program', en: 'all programmes' },
        jkk: { id: 'kecelakaan kerja (JKK)', en: 'work accident (JKK)' },
        jkm: { id: 'kematian (JKM)', en: 'death (JKM)' },
        jkk_jkm: { id: 'kecelakaan kerja dan kematian (JKK dan JKM)', en: 'work accident and death (JKK and JKM)' },
        jht: { id: 'hari tua (JHT)', en: 'old-age savings (JHT)' },
        jp: { id: 'pensiun (JP)', en: 'pension (JP)' },
        scholarship: { id: 'beasiswa anak', en: 'scholarships' },
      },
    }),
    scope: option({
      title: { id: 'Lingkup', en: 'Scope' },
      description: {
        id: 'Seluruh santunan dalam masa itu, atau pembayaran kepada satu penerima.',
        en: 'All benefits of the period, or a payment to one recipient.',
      },
      options: {
        total: { id: 'seluruhnya dalam masa itu', en: 'all of the period' },
        single: { id: 'satu pembayaran', en: 'one payment' },
      },
    }),
    group: option({
      title: { id: 'Kelompok', en: 'Group' },
      description: { id: 'Peserta yang santunannya dihitung.', en: 'The participants whose benefits are counted.' },
      options: workerGroupWords,
    }),
    amount_idr: optional(
      'not_published',
      count({
        unit: 'idr',
        title: { id: 'Dibayar (rupiah)', en: 'Paid (rupiah)' },
        description: { id: 'Santunan yang dibayar, dalam rupiah.', en: 'Benefits paid, in rupiah.' },
      }),
    ),
    cases: optional(
      'not_published',
      count({
        unit: 'cases',
        title: { id: 'Kasus', en: 'Cases' },
        description: { id: 'Jumlah klaim yang dibayar.', en: 'Number of claims paid.' },
      }),
    ),
    persons: optional(
      'not_published',
      count({
        unit: 'people',
        title: { id: 'Penerima (orang)', en: 'Recipients' },
        description: { id: 'Jumlah orang yang menerima.', en: 'Number of people who received them.' },
      }),
    ),
    contributions_idr: optional(
      'not_published',
      count({
        unit: 'idr',
        title: { id: 'Iurannya (rupiah)', en: 'Contributions (rupiah)' },
        description: {
          id: 'Iuran untuk peserta yang sama dalam masa yang sama, menurut sumber yang sama.',
          en: 'Contributions for the same participants in the same period, by the same source.',
        },
      }),
    ),
    precision: precision(),
    source: source(),
    locator: locator(),
    note_id: noteIndonesian(),
    note_en: noteEnglish(),
    event: event(),
  },
});
