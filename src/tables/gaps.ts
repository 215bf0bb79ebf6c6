import { date, option, optional, text } from './column.ts';
import { role, rowId } from './shared-columns.ts';
import { defineTable } from './table.ts';

const inBoth = (id: string, en: string, more = { id: '', en: '' }) => ({
  indonesian: text({
    title: { id: `${id} (Indonesia)`, en: `${en} (Indonesian)` },
    description: { id: `${id}, dalam bahasa Indonesia.${more.id}`, en: `${en}, in Indonesian.${more.en}` },
  }),
  english: text({
    title: { id: `${id} (Inggris)`, en },
    description: { id: `${id}, dalam bahasa Inggris.${more.id}`, en: `${en}, in English.${more.en}` },
  }),
});

const question = inBoth('Yang belum diketahui', 'What is not known');
const ask = inBoth('Kepada siapa bertanya', 'Whom to ask', {
  id: ' Beberapa kantor dipisah titik koma.',
  en: ' Several offices are separated by semicolons.',
});
const why = inBoth('Mengapa penting', 'Why it matters');

export const gaps = defineTable({
  name: 'gaps',
  title: { id: 'Belum diumumkan', en: 'Unpublished' },
  row: { id: 'satu hal yang kami cari tetapi tidak kami temukan', en: 'something that we looked for and did not find' },
  columns: {
    id: rowId(),
    topic: option({
      title: { id: 'Topik', en: 'Topic' },
      description: { id: 'Pokok bahasan.', en: 'What it is about.' },
      options: {
        coverage: { id: 'cakupan', en: 'coverage' },
        base: { id: 'jumlah pekerja', en: 'number of workers' },
        enrolment: { id: 'kepesertaan', en: 'enrolment' },
        sector: { id: 'lapangan usaha', en: 'sectors' },
        benefits: { id: 'manfaat', en: 'benefits' },
        budget: { id: 'anggaran', en: 'budget' },
        targets: { id: 'target', en: 'targets' },
        regulation: { id: 'peraturan', en: 'regulations' },
        comparison: { id: 'perbandingan', en: 'comparison' },
      },
    }),
    question_id: question.indonesian,
    question_en: question.english,
    ask_id: ask.indonesian,
    ask_en: ask.english,
    why_id: why.indonesian,
    why_en: why.english,
    asks_for: optional(
      'none',
      text({
        title: { id: 'Baris yang menjawab', en: 'Rows that would answer' },
        description: {
          id: 'Baris yang mungkin menjawab: tabel, lalu kolom yang terisi, kolom=nilai, atau kolom>tanggal, dipisah spasi; tanpa isian, tidak ada baris yang dapat menjawabnya sendiri.',
          en: 'Rows that may answer it: a table, then columns that are filled, column=value or column>date, separated by spaces; without it, no row can answer it by itself.',
        },
      }),
    ),
    answered_by: optional(
      'none',
      text({
        title: { id: 'Dijawab oleh', en: 'Answered by' },
        description: {
          id: 'Baris yang menjawabnya, sebagai tabel:id dipisah spasi, bila sudah terjawab.',
          en: 'The rows that answer it, as table:id separated by spaces, once it is answered.',
        },
        filledLater: true,
      }),
    ),
    answered_on: optional(
      'none',
      date({
        title: { id: 'Dijawab pada', en: 'Answered on' },
        description: { id: 'Kapan jawabannya terbit.', en: 'When the answer came out.' },
        past: true,
        filledLater: true,
      }),
    ),
    role: role({
      rights_open_question: { id: 'pertanyaan tentang hak yang belum terjawab', en: 'the open question about rights' },
    }),
  },
});
