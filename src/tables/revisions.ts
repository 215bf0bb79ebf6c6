import { key, optional, verbatim, reference, text } from './column.ts';
import { rowId } from './shared-columns.ts';
import { defineTable } from './table.ts';

export const revisions = defineTable({
  name: 'revisions',
  title: { id: 'Perbaikan', en: 'Revisions' },
  row: { id: 'satu sel yang diperbaiki sesudah rilis', en: 'a cell that was changed after a release' },
  columns: {
    id: rowId(),
    release: reference('releases', {
      title: { id: 'Rilis', en: 'Release' },
      description: { id: 'Rilis yang pertama memuat nilai baru.', en: 'The first release that holds the new value.' },
    }),
    table: text({
      title: { id: 'Tabel', en: 'Table' },
      description: { id: 'Tabel yang diperbaiki.', en: 'The table that was changed.' },
    }),
    row: key({
      title: { id: 'Baris', en: 'Row' },
      description: { id: 'ID baris yang diperbaiki.', en: 'The id of the row that was changed.' },
    }),
    column: text({
      title: { id: 'Kolom', en: 'Column' },
      description: { id: 'Kolom yang diperbaiki.', en: 'The column that was changed.' },
    }),
    old_value: optional(
      'none',
      verbatim({
        title: { id: 'Nilai lama', en: 'Old value' },
        description: {
          id: 'Isi sel sebelumnya.',
          en: 'What the cell held before.',
        },
      }),
    ),
    new_value: optional(
      'none',
      verbatim({
        title: { id: 'Nilai baru', en: 'New value' },
        description: {
          id: 'Isi sel sekarang.',
          en: 'What the cell holds now.',
        },
      }),
    ),
    reason_id: text({
      title: { id: 'Alasan (Indonesia)', en: 'Reason (Indonesian)' },
      description: { id: 'Mengapa diperbaiki.', en: 'Why it was changed, in Indonesian.' },
    }),
    reason_en: text({
      title: { id: 'Alasan (Inggris)', en: 'Reason' },
      description: { id: 'Mengapa diperbaiki, dalam bahasa Inggris.', en: 'Why it was changed.' },
    }),
  },
});
