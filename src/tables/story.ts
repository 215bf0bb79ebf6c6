import { option, optional, text } from './column.ts';
import { noteEnglish, noteIndonesian, place, rowId, source, statedOn } from './shared-columns.ts';
import { defineTable } from './table.ts';

const told = {
  id: text({
    title: { id: 'Yang terjadi (Indonesia)', en: 'What happened (Indonesian)' },
    description: {
      id: 'Satu langkah dalam kalimat kami sendiri. Tiap bilangan di dalamnya ada di baris yang disebut kolom figures.',
      en: 'One step, in our own Indonesian sentence. Each number in it stands in a row that the column figures names.',
    },
  }),
  en: text({
    title: { id: 'Yang terjadi (Inggris)', en: 'What happened' },
    description: {
      id: 'Langkah yang sama dalam bahasa Inggris.',
      en: 'The same step in English.',
    },
  }),
};

const reading = (language: string, en: string) =>
  optional(
    'none',
    text({
      title: { id: `Tafsiran kami (${language})`, en: `Our reading (${en})` },
      description: {
        id: 'Apa yang kami simpulkan dari langkah itu; bukan isi sumbernya.',
        en: 'What we conclude from the step; nothing that its source says.',
      },
    }),
  );

export const story = defineTable({
  name: 'story',
  title: { id: 'Langkah demi langkah', en: 'Step by step' },
  row: {
    id: 'satu langkah program, dari pengumuman sampai hari ini',
    en: 'a step of the programme, from the announcement to today',
  },
  columns: {
    id: rowId(),
    place: place(),
    date: statedOn(),
    step: option({
      title: { id: 'Langkah', en: 'Step' },
      description: { id: 'Apa yang dilakukan atau dikatakan.', en: 'What was done or said.' },
      options: {
        announced: { id: 'diumumkan', en: 'announced' },
        planned: { id: 'direncanakan', en: 'planned' },
        paid_for: { id: 'dibiayai', en: 'paid for' },
        launched: { id: 'diluncurkan', en: 'launched' },
        handed_over: { id: 'diserahkan', en: 'handed over' },
        published: { id: 'diterbitkan', en: 'published' },
        disputed: { id: 'tidak sama antarsumber', en: 'told differently' },
      },
    }),
    text_id: told.id,
    text_en: told.en,
    figures: optional(
      'none',
      text({
        title: { id: 'Angkanya', en: 'Its figures' },
        description: {
          id: 'Baris yang memuat angka langkah ini, misalnya coverage:cov011; beberapa dipisah spasi.',
          en: 'Rows that hold the figures of this step, as coverage:cov011; several are separated by spaces.',
        },
      }),
    ),
    reading_id: reading('Indonesia', 'Indonesian'),
    reading_en: reading('Inggris', 'English'),
    source: source(),
    note_id: noteIndonesian(),
    note_en: noteEnglish(),
  },
});
