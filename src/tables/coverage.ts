import { count, option, optional, percent, reference } from './column.ts';
import {
  event,
  industry,
  locator,
  noteEnglish,
  noteIndonesian,
  place,
  precision,
  role,
  rowId,
  source,
  statedOn,
  workerGroupWords,
} from './shared-columns.ts';
import { defineTable } from './table.ts';

export const coverage = defineTable({
  name: 'coverage',
  title: { id: 'Cakupan', en: 'Coverage' },
  row: { id: 'satu angka cakupan yang diterbitkan', en: 'a published coverage figure' },
  needsRows: true,
  needsOneOf: ['rate_percent', 'covered_workers', 'uncovered_workers'],
  columns: {
    id: rowId(),
    place: place(),
    date: statedOn(),
    basis: option({
      title: { id: 'Dasar hitung', en: 'Basis' },
      description: { id: 'Apa yang dihitung dan terhadap apa.', en: 'What is counted, and against what.' },
      options: {
        ucj: {
          id: 'cakupan Jamsostek (UCJ): bagian pekerja yang menjadi peserta; pembaginya sering tidak dijelaskan',
          en: 'Jamsostek coverage (UCJ): share of workers who take part; its base is often not explained',
        },
        ucj_no_construction: {
          id: 'cakupan Jamsostek tanpa jasa konstruksi',
          en: 'Jamsostek coverage without construction',
        },
        active_participants: { id: 'jumlah peserta aktif', en: 'number of active participants' },
        registered_participants: {
          id: 'peserta terdaftar, aktif dan tidak aktif',
          en: 'registered participants, active and inactive',
        },
        segment_rate: { id: 'cakupan dalam satu segmen', en: 'coverage within one segment' },
        uncovered_share: {
          id: 'bagian kelompok ini di antara pekerja yang belum terlindungi',
          en: 'share of this group among the workers without cover',
        },
        workforce_share: { id: 'bagian dari seluruh angkatan kerja', en: 'share of the whole workforce' },
      },
    }),
    segment: option({
      title: { id: 'Kelompok', en: 'Group' },
      description: { id: 'Kelompok pekerja yang dihitung.', en: 'The group of workers that is counted.' },
      options: workerGroupWords,
    }),
    industry: optional('does_not_apply', industry()),
    rate_percent: optional(
      'not_published',
      percent({
        title: { id: 'Cakupan (persen)', en: 'Coverage (percent)' },
        description: {
          id: 'Persentase pekerja yang terlindungi, seperti dicetak.',
          en: 'Percentage of workers covered, as printed.',
        },
      }),
    ),
    covered_workers: optional(
      'not_published',
      count({
        unit: 'workers',
        title: { id: 'Terlindungi (orang)', en: 'Covered (workers)' },
        description: { id: 'Jumlah pekerja yang terlindungi.', en: 'Number of workers covered.' },
      }),
    ),
    uncovered_workers: optional(
      'not_published',
      count({
        unit: 'workers',
        title: { id: 'Belum terlindungi (orang)', en: 'Not covered (workers)' },
        description: { id: 'Jumlah pekerja yang belum terlindungi.', en: 'Number of workers not covered.' },
      }),
    ),
    base: optional(
      'not_published',
      reference('workforce', {
        title: { id: 'Penyebut', en: 'Base' },
        description: {
          id: 'Baris tabel workforce yang dipakai sumber ini sebagai jumlah pekerja.',
          en: 'Row of the workforce table that this source uses as its number of workers.',
        },
      }),
    ),
    stage: option({
      title: { id: 'Tahap', en: 'Stage' },
      description: {
        id: 'Keadaan yang dilaporkan, atau angka yang diumumkan saat peluncuran.',
        en: 'A state that was reported, or a figure announced at a launch.',
      },
      options: {
        published: { id: 'dilaporkan sebagai keadaan', en: 'reported as the state reached' },
        announced: { id: 'diumumkan saat peluncuran', en: 'announced at a launch' },
      },
    }),
    precision: precision(),
    source: source(),
    locator: locator(),
    note_id: noteIndonesian(),
    note_en: noteEnglish(),
    role: role({
      highest_claim: { id: 'disebut tertinggi di provinsi', en: 'called the highest in the province' },
      informal_among_uncovered: {
        id: 'bagian informal di antara yang belum terlindungi di provinsi, untuk perkiraan menurut sektor',
        en: 'informal share of those without cover in the province, for the estimate by sector',
      },
      formal_in_province: {
        id: 'cakupan pekerja formal di provinsi, untuk perkiraan menurut sektor',
        en: 'coverage of formal workers in the province, for the estimate by sector',
      },
      all_in_province: {
        id: 'cakupan semua pekerja di provinsi pada tanggal yang sama, untuk perkiraan menurut sektor',
        en: 'coverage of all workers in the province on the same date, for the estimate by sector',
      },
      formal_elsewhere: {
        id: 'pekerja formal di tempat lain, untuk perkiraan menurut sektor',
        en: 'formal workers elsewhere, for the estimate by sector',
      },
      informal_elsewhere: {
        id: 'pekerja informal di tempat lain, untuk perkiraan menurut sektor',
        en: 'informal workers elsewhere, for the estimate by sector',
      },
    }),
    event: event(),
  },
});
