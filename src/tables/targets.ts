import { count, date, option, optional, percent } from './column.ts';
import {
  event,
  locator,
  noteEnglish,
  noteIndonesian,
  place,
  precision,
  rowId,
  source,
  workerGroupWords,
} from './shared-columns.ts';
import { defineTable } from './table.ts';

export const targets = defineTable({
  name: 'targets',
  title: { id: 'Target', en: 'Targets' },
  row: { id: 'satu target cakupan', en: 'a coverage target' },
  needsOneOf: ['rate_percent', 'workers'],
  columns: {
    id: rowId(),
    place: place(),
    due: date({
      title: { id: 'Batas waktu', en: 'Due' },
      description: { id: 'Kapan target harus tercapai.', en: 'When the target is to be met.' },
    }),
    family: option({
      title: { id: 'Keluarga target', en: 'Family' },
      description: {
        id: 'Target dari keluarga berbeda memakai ukuran berbeda dan tidak digabung.',
        en: 'Targets of different families use different measures and are never joined.',
      },
      options: {
        ucj: { id: 'cakupan Jamsostek (UCJ)', en: 'Jamsostek coverage (UCJ)' },
        rpjmn: { id: 'rencana pembangunan lima tahun (RPJMN)', en: 'five-year development plan (RPJMN)' },
        rkp: { id: 'rencana kerja pemerintah (RKP)', en: 'yearly government work plan (RKP)' },
        rpjpn: { id: 'rencana pembangunan 20 tahun (RPJPN)', en: 'twenty-year development plan (RPJPN)' },
        corporate: { id: 'target BPJS Ketenagakerjaan', en: 'target of BPJS Ketenagakerjaan' },
        other: { id: 'target lain', en: 'another target' },
      },
    }),
    group: option({
      title: { id: 'Kelompok', en: 'Group' },
      description: { id: 'Kelompok pekerja yang ditargetkan.', en: 'The group of workers that the target is for.' },
      options: workerGroupWords,
    }),
    set_by: option({
      title: { id: 'Ditetapkan oleh', en: 'Set by' },
      description: { id: 'Pihak yang menetapkan target.', en: 'Who set the target.' },
      options: {
        local_government: { id: 'pemerintah daerah', en: 'local government' },
        provincial_government: { id: 'pemerintah provinsi', en: 'provincial government' },
        central_government: { id: 'pemerintah pusat', en: 'central government' },
        bpjs_ketenagakerjaan: { id: 'BPJS Ketenagakerjaan', en: 'BPJS Ketenagakerjaan' },
        other: { id: 'pihak lain', en: 'others' },
      },
    }),
    rate_percent: optional(
      'not_published',
      percent({
        title: { id: 'Target (persen)', en: 'Target (percent)' },
        description: { id: 'Cakupan yang dituju.', en: 'The coverage rate aimed at.' },
      }),
    ),
    workers: optional(
      'not_published',
      count({
        unit: 'workers',
        title: { id: 'Target (orang)', en: 'Target (workers)' },
        description: { id: 'Jumlah pekerja yang dituju.', en: 'The number of workers aimed at.' },
      }),
    ),
    workers_to_add: optional(
      'not_published',
      count({
        unit: 'workers',
        title: { id: 'Masih harus didaftarkan (orang)', en: 'Still to be registered (workers)' },
        description: {
          id: 'Pekerja yang masih harus didaftarkan untuk mencapai target, saat target itu disebut.',
          en: 'Workers still to be registered to meet the target, at the time when it was stated.',
        },
      }),
    ),
    stated: optional(
      'not_seen',
      date({
        title: { id: 'Disebut pada', en: 'Stated on' },
        description: { id: 'Tanggal target itu disebut.', en: 'Date on which the target was stated.' },
        past: true,
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
