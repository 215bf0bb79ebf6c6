import { date, optional, text, verbatim } from './column.ts';
import { rowId } from './shared-columns.ts';
import { defineTable } from './table.ts';

export const releases = defineTable({
  name: 'releases',
  title: { id: 'Rilis', en: 'Releases' },
  row: { id: 'satu rilis data', en: 'a release of the data' },
  needsRows: true,
  columns: {
    id: rowId(),
    date: date({
      form: 'day',
      title: { id: 'Tanggal', en: 'Date' },
      description: {
        id: 'Tanggal rilis; umur setiap angka dihitung sampai tanggal ini.',
        en: 'Date of the release; the age of each figure is counted to this day.',
      },
    }),
    summary_id: text({
      title: { id: 'Isi (Indonesia)', en: 'Summary (Indonesian)' },
      description: { id: 'Apa yang baru.', en: 'What is new, in Indonesian.' },
    }),
    summary_en: text({
      title: { id: 'Isi (Inggris)', en: 'Summary' },
      description: { id: 'Apa yang baru, dalam bahasa Inggris.', en: 'What is new.' },
    }),
    removed_columns: optional(
      'none',
      verbatim({
        title: { id: 'Kolom yang hilang', en: 'Removed columns' },
        description: {
          id: 'Kolom yang dihapus atau diganti namanya sejak rilis sebelumnya, sebagai tabel.kolom dipisah spasi.',
          en: 'Columns removed or renamed since the release before, as table.column separated by spaces.',
        },
      }),
    ),
  },
});
