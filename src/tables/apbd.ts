import { count, date, option, optional, percent } from './column.ts';
import { budgetItems } from './budget-items.ts';
import { qualifier } from './funding.ts';
import { event, locator, noteEnglish, noteIndonesian, ownName, place, rowId, source } from './shared-columns.ts';
import { defineTable } from './table.ts';

export const apbd = defineTable({
  name: 'apbd',
  title: { id: 'APBD', en: 'Regency budget (APBD)' },
  row: { id: 'satu jumlah atau pos anggaran daerah', en: 'a total or line of the regency’s budget' },
  needsOneOf: ['amount_idr', 'share_percent', 'realised_percent'],
  columns: {
    id: rowId(),
    place: place(),
    fiscal_year: date({
      form: 'year',
      title: { id: 'Tahun anggaran', en: 'Fiscal year' },
      description: { id: 'Tahun anggaran.', en: 'The budget year.' },
    }),
    stage: option({
      title: { id: 'Tahap', en: 'Stage' },
      description: {
        id: 'Tahap anggaran; tahap yang berbeda tidak dijumlahkan.',
        en: 'Stage of the budget; stages are never added up.',
      },
      options: {
        kua_ppas: { id: 'rencana plafon (KUA-PPAS)', en: 'ceiling plan (KUA-PPAS)' },
        rapbd: { id: 'rancangan (RAPBD)', en: 'draft (RAPBD)' },
        estimate: { id: 'perkiraan pejabat', en: 'officials’ estimate' },
        apbd: { id: 'APBD', en: 'budget (APBD)' },
        apbd_adjusted: { id: 'APBD setelah penyesuaian', en: 'budget after adjustment' },
        apbd_p: { id: 'APBD Perubahan', en: 'revised budget (APBD-P)' },
        realisation: { id: 'realisasi', en: 'realisation' },
        allocation: { id: 'alokasi transfer', en: 'transfer allocation' },
      },
    }),
    as_of: optional(
      'not_published',
      date({
        title: { id: 'Per tanggal', en: 'As of' },
        description: { id: 'Tanggal keadaan, bila disebut.', en: 'The date that the figure refers to, where stated.' },
        past: true,
      }),
    ),
    item: option({
      title: { id: 'Pos', en: 'Item' },
      description: { id: 'Pos anggaran.', en: 'Line of the budget.' },
      options: budgetItems,
    }),
    ...ownName('item_name', 'item', { id: 'Nama pos lain', en: 'Name of another item' }),
    amount_idr: optional(
      'not_published',
      count({
        unit: 'idr',
        title: { id: 'Jumlah (rupiah)', en: 'Amount (rupiah)' },
        description: { id: 'Jumlah dalam rupiah.', en: 'Amount in rupiah.' },
      }),
    ),
    share_percent: optional(
      'not_published',
      percent({
        title: { id: 'Bagian belanja (persen)', en: 'Share of spending (percent)' },
        description: {
          id: 'Bagian dari belanja; bagian dapat tumpang tindih.',
          en: 'Share of spending; shares may overlap.',
        },
      }),
    ),
    realised_percent: optional(
      'not_published',
      percent({
        title: { id: 'Terserap (persen)', en: 'Realised (percent)' },
        description: {
          id: 'Bagian anggaran pos ini yang terealisasi.',
          en: 'Share of this item’s budget that was realised.',
        },
      }),
    ),
    qualifier: qualifier(),
    source: source(),
    locator: locator(),
    note_id: noteIndonesian(),
    note_en: noteEnglish(),
    event: event(),
  },
});
