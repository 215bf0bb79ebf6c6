import { count, date, option, optional, reference, text } from './column.ts';
import {
  event,
  fund,
  fundName,
  industry,
  locator,
  noteEnglish,
  noteIndonesian,
  place,
  precision,
  round,
  rowId,
  source,
  statedOn,
} from './shared-columns.ts';
import { defineTable } from './table.ts';

export const enrolment = defineTable({
  name: 'enrolment',
  title: { id: 'Kepesertaan program', en: 'Enrolment' },
  row: { id: 'satu kelompok pekerja dalam satu putaran program', en: 'a group of workers in a round of a programme' },
  columns: {
    id: rowId(),
    place: place(),
    round: round(),
    date: statedOn(),
    group_id: text({
      title: { id: 'Siapa (Indonesia)', en: 'Who (Indonesian)' },
      description: { id: 'Kelompok pekerja, dengan kata-kata.', en: 'The group of workers, in Indonesian words.' },
    }),
    group_en: text({
      title: { id: 'Siapa (Inggris)', en: 'Who (English)' },
      description: { id: 'Kelompok yang sama dalam bahasa Inggris.', en: 'The group of workers, in words.' },
    }),
    segment: option({
      title: { id: 'Segmen', en: 'Segment' },
      description: {
        id: 'Segmen kepesertaan BPJS Ketenagakerjaan.',
        en: 'Segment of BPJS Ketenagakerjaan membership.',
      },
      options: {
        own_account: { id: 'bukan penerima upah (BPU)', en: 'own-account workers (BPU)' },
        wage_earners: { id: 'penerima upah (PU)', en: 'wage earners (PU)' },
        mixed: { id: 'campuran', en: 'mixed' },
        not_stated: { id: 'tidak disebut', en: 'not stated' },
      },
    }),
    industry: optional('not_published', industry()),
    workers: count({
      unit: 'workers',
      title: { id: 'Pekerja (orang)', en: 'Workers' },
      description: { id: 'Jumlah pekerja dalam kelompok ini.', en: 'Number of workers in the group.' },
    }),
    precision: precision(),
    status: option({
      title: { id: 'Status', en: 'Status' },
      description: {
        id: 'Rencana, diluncurkan, atau terdaftar menurut sumber.',
        en: 'Planned, launched or registered, as the source has it.',
      },
      options: {
        plan: { id: 'rencana', en: 'planned' },
        quota: { id: 'kuota', en: 'quota' },
        launched: { id: 'diluncurkan', en: 'launched' },
        registered: { id: 'disebut terdaftar', en: 'said to be registered' },
        realised: { id: 'terlaksana', en: 'carried out' },
      },
    }),
    fund: optional('not_published', fund()),
    ...fundName(),
    paid_from: optional(
      'not_published',
      date({
        form: 'month',
        title: { id: 'Dibayar mulai', en: 'Paid from' },
        description: { id: 'Bulan pertama yang iurannya dibayar.', en: 'First month whose contribution is paid.' },
      }),
    ),
    paid_to: optional(
      'not_published',
      date({
        form: 'month',
        title: { id: 'Dibayar sampai', en: 'Paid to' },
        description: { id: 'Bulan terakhir yang iurannya dibayar.', en: 'Last month whose contribution is paid.' },
      }),
    ),
    months: optional(
      'not_published',
      count({
        unit: 'months',
        title: { id: 'Bulan', en: 'Months' },
        description: { id: 'Jumlah bulan yang disebut sumber.', en: 'Number of months that the source states.' },
      }),
    ),
    part_of: optional(
      'none',
      reference('enrolment', {
        title: { id: 'Bagian dari', en: 'Part of' },
        description: { id: 'Baris yang memuat jumlah seluruhnya.', en: 'The row that holds the whole.' },
      }),
    ),
    additional: optional(
      'not_published',
      option({
        title: { id: 'Tambahan', en: 'Additional' },
        description: {
          id: 'Ya, bila sumber menyebutnya tambahan atas yang sudah terlindungi.',
          en: 'Yes, where the source says these come on top of those already covered.',
        },
        options: { yes: { id: 'ya', en: 'yes' } },
      }),
    ),
    source: source(),
    locator: locator(),
    note_id: noteIndonesian(),
    note_en: noteEnglish(),
    event: event(),
  },
});
