import { count, optional, percent } from './column.ts';
import {
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
} from './shared-columns.ts';
import { defineTable } from './table.ts';

const workers = (title: { id: string; en: string }, description: { id: string; en: string }) =>
  optional('not_published', count({ unit: 'workers', title, description }));

export const employment = defineTable({
  name: 'employment',
  title: { id: 'Lapangan usaha', en: 'Employment by industry' },
  row: {
    id: 'satu angka pekerja menurut lapangan usaha',
    en: 'a share of employment or an informal share, by industry and place',
  },
  needsOneOf: ['workers', 'share_percent', 'informal_workers', 'informal_percent', 'formal_workers', 'formal_percent'],
  columns: {
    id: rowId(),
    place: place(),
    date: statedOn(),
    industry: industry(),
    workers: workers(
      { id: 'Pekerja (orang)', en: 'Workers' },
      { id: 'Jumlah orang yang bekerja di lapangan usaha ini.', en: 'Number of people working in the industry.' },
    ),
    share_percent: optional(
      'not_published',
      percent({
        title: { id: 'Bagian pekerja (persen)', en: 'Share of employment (percent)' },
        description: { id: 'Bagian dari semua orang yang bekerja.', en: 'Share of all people working.' },
      }),
    ),
    informal_workers: workers(
      { id: 'Informal (orang)', en: 'Informal (workers)' },
      { id: 'Pekerja informal di lapangan usaha ini.', en: 'Informal workers in the industry.' },
    ),
    informal_percent: optional(
      'not_published',
      percent({
        title: { id: 'Informal (persen)', en: 'Informal (percent)' },
        description: {
          id: 'Bagian pekerja informal di lapangan usaha ini.',
          en: 'Share of the industry’s workers who are informal.',
        },
      }),
    ),
    formal_workers: workers(
      { id: 'Formal (orang)', en: 'Formal (workers)' },
      { id: 'Pekerja formal di lapangan usaha ini.', en: 'Formal workers in the industry.' },
    ),
    formal_percent: optional(
      'not_published',
      percent({
        title: { id: 'Formal (persen)', en: 'Formal (percent)' },
        description: {
          id: 'Bagian pekerja formal di lapangan usaha ini.',
          en: 'Share of the industry’s workers who are formal.',
        },
      }),
    ),
    precision: precision(),
    source: source(),
    locator: locator(),
    note_id: noteIndonesian(),
    note_en: noteEnglish(),
    role: role({
      all_work: {
        id: 'semua pekerjaan di provinsi, untuk perkiraan menurut sektor',
        en: 'all work in the province, for the estimate by sector',
      },
      agriculture: { id: 'pertanian di provinsi', en: 'agriculture in the province' },
      other_sector: { id: 'sektor lain di provinsi', en: 'another sector in the province' },
      informal_in_agriculture: {
        id: 'pekerjaan informal dalam pertanian di provinsi',
        en: 'informal work inside agriculture in the province',
      },
      upper_marker: {
        id: 'kabupaten dengan bagian pertanian yang terbit, sebagai batas atas',
        en: 'a regency with a published share of agriculture, as the upper marker',
      },
    }),
  },
});
