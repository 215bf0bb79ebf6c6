import { count, decimal, option, optional } from './column.ts';
import {
  event,
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

export const workforce = defineTable({
  name: 'workforce',
  title: { id: 'Jumlah pekerja', en: 'Workforce' },
  row: {
    id: 'satu jumlah pekerja atau angka ketenagakerjaan',
    en: 'a published count of workers or labour-force rate',
  },
  needsOneOf: ['workers', 'rate_percent'],
  columns: {
    id: rowId(),
    place: place(),
    date: statedOn(),
    concept: option({
      title: { id: 'Pengertian', en: 'Concept' },
      description: {
        id: 'Siapa yang dihitung; jumlah dengan pengertian berbeda tidak dapat dibandingkan.',
        en: 'Who is counted; counts of different concepts cannot be compared.',
      },
      options: {
        labour_force: {
          id: 'angkatan kerja menurut BPS: yang bekerja dan yang mencari kerja',
          en: 'labour force, as BPS counts it: people working and people looking for work',
        },
        occupation: {
          id: 'orang dengan satu pekerjaan, menurut kantor yang mencatatnya',
          en: 'people of one occupation, as the office that lists them counts them',
        },
        working: { id: 'penduduk bekerja menurut BPS (Sakernas)', en: 'people working, as BPS counts them (Sakernas)' },
        ucj_base: {
          id: 'pekerja yang dapat menjadi peserta menurut BPJS',
          en: 'workers who can take part, as BPJS counts them',
        },
        stated_total: {
          id: '"jumlah pekerja", tidak dijelaskan siapa yang dihitung',
          en: '“total workers”, not said who is counted',
        },
        participation_rate: {
          id: 'tingkat partisipasi angkatan kerja (TPAK)',
          en: 'labour-force participation rate (TPAK)',
        },
        unemployment_rate: { id: 'tingkat pengangguran terbuka (TPT)', en: 'open unemployment rate (TPT)' },
        working_growth: { id: 'pertumbuhan penduduk bekerja setahun', en: 'growth of people working in a year' },
        working_share: { id: 'bagian dari penduduk bekerja', en: 'share of people working' },
        village_unemployed: { id: 'penganggur menurut kepala desa', en: 'unemployed as counted by village heads' },
      },
    }),
    group: option({
      title: { id: 'Kelompok', en: 'Group' },
      description: { id: 'Kelompok pekerja, atau pendidikannya.', en: 'The group of workers, or their schooling.' },
      options: {
        ...workerGroupWords,
        non_civil_teachers: { id: 'guru non-ASN', en: 'teachers who are no civil servants' },
        non_civil_health: { id: 'tenaga kesehatan non-ASN', en: 'health workers who are no civil servants' },
        non_civil_others: { id: 'pegawai non-ASN lainnya', en: 'other staff who are no civil servants' },
        part_time_pppk: { id: 'PPPK paruh waktu', en: 'part-time contract civil servants (PPPK)' },
        school_none: { id: 'tidak pernah sekolah', en: 'never at school' },
        school_primary: { id: 'tamat SD', en: 'primary school' },
        school_junior: { id: 'tamat SMP', en: 'junior secondary school' },
        school_senior: { id: 'tamat SMA', en: 'senior secondary school' },
        school_higher: { id: 'diploma atau sarjana', en: 'diploma or degree' },
      },
    }),
    workers: optional(
      'not_published',
      count({
        unit: 'workers',
        title: { id: 'Pekerja (orang)', en: 'Workers' },
        description: { id: 'Jumlah orang.', en: 'Number of people.' },
      }),
    ),
    rate_percent: optional(
      'not_published',
      decimal({
        unit: 'percent',
        min: -100,
        max: 100,
        title: { id: 'Angka (persen)', en: 'Rate (percent)' },
        description: {
          id: 'Persentase, bila sumber menyebut persentase.',
          en: 'Percentage, where the source states one.',
        },
      }),
    ),
    precision: precision(),
    source: source(),
    locator: locator(),
    note_id: noteIndonesian(),
    note_en: noteEnglish(),
    role: role({
      province_workers: {
        id: 'penduduk bekerja di provinsi, untuk perkiraan menurut sektor',
        en: 'people working in the province, for the estimate by sector',
      },
      capital_workers: {
        id: 'penduduk bekerja di ibu kota provinsi',
        en: 'people working in the capital of the province',
      },
    }),
    event: event(),
  },
});
