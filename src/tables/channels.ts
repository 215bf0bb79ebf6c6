import { count, date, key, option, optional, text } from './column.ts';
import { event, noteEnglish, noteIndonesian, place, rowId, source } from './shared-columns.ts';
import { defineTable } from './table.ts';

export const channels = defineTable({
  name: 'channels',
  title: { id: 'Cara mengurus', en: 'How to' },
  row: { id: 'satu langkah, menurut satu sumber', en: 'a step, as one source states it' },
  columns: {
    id: rowId(),
    need: option({
      title: { id: 'Keperluan', en: 'Need' },
      description: { id: 'Untuk apa langkah ini.', en: 'What the step is for.' },
      options: {
        check: { id: 'memeriksa kepesertaan', en: 'to check membership' },
        ask_village: { id: 'bertanya di desa', en: 'to ask in the village' },
        join: { id: 'mendaftar', en: 'to join' },
        claim_accident: { id: 'melaporkan kecelakaan saat bekerja', en: 'to report an accident at work' },
        claim_death: { id: 'mengurus santunan kematian', en: 'to claim a death benefit' },
        death_paper: { id: 'surat untuk santunan kematian', en: 'a paper for the death benefit' },
      },
    }),
    step: key({
      title: { id: 'Langkah', en: 'Step' },
      description: {
        id: 'Nama tetap langkah; baris dengan langkah yang sama ialah sumber lain yang menyebutnya.',
        en: 'The stable name of the step; rows of one step are further sources that state it.',
      },
    }),
    position: count({
      unit: 'steps',
      title: { id: 'Urutan', en: 'Position' },
      description: {
        id: 'Urutan langkah dalam keperluannya, mulai dari 1.',
        en: 'Where the step stands among those of its need, from 1.',
      },
    }),
    place: place(),
    date: optional(
      'not_seen',
      date({
        title: { id: 'Disebut pada', en: 'Stated on' },
        description: {
          id: 'Kapan sumber menyebutnya.',
          en: 'When the source stated it.',
        },
        past: true,
      }),
    ),
    text_id: text({
      title: { id: 'Yang dilakukan (Indonesia)', en: 'What to do (Indonesian)' },
      description: { id: 'Langkahnya, dengan kata-kata kami.', en: 'The step in our words, in Indonesian.' },
    }),
    text_en: text({
      title: { id: 'Yang dilakukan (Inggris)', en: 'What to do (English)' },
      description: { id: 'Langkah yang sama dalam bahasa Inggris.', en: 'The step in our words.' },
    }),
    contact: optional(
      'none',
      text({
        title: { id: 'Nomor atau alamat', en: 'Number or address' },
        description: {
          id: 'Nomor telepon, aplikasi, atau situs yang dipakai; kosong bila tidak perlu.',
          en: 'Telephone number, app or site to use; empty where none is needed.',
        },
      }),
    ),
    source: source(),
    note_id: noteIndonesian(),
    note_en: noteEnglish(),
    event: event(),
  },
});
