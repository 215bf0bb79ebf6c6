import type { Words } from '../../tables/column.ts';

/** Words of the chart of the numbers of workers that rates rest on. */
export const denominatorsWords = {
  denominators_title: {
    id: 'Pejabat dan berita tidak sepakat berapa jumlah seluruh pekerja: dari {least} sampai {most} orang',
    en: 'Officials and news disagree on how many workers there are in all: from {least} to {most} people',
  },
  denominators_quote: {
    id: 'Jumlah seluruh pekerja {place}, yang menjadi pembagi persentase cakupan, disebut berbeda-beda oleh sumber hingga {release}: dari {least} sampai {most} orang.',
    en: 'Sources up to {release} differ on the number of all workers of {place}, on which coverage rates rest: from {least} to {most} people.',
  },
  denominators_title_plain: {
    id: 'Jumlah pekerja {place} yang dipakai sebagai pembagi',
    en: 'Numbers of workers of {place} that rates are divided by',
  },
  denominators_subtitle: {
    id: 'Jumlah pekerja {place} menurut sumber dan menurut hitungan, orang; terkecil di atas; sampai {release}',
    en: 'Number of workers of {place} by source and by calculation, people; smallest at the top; to {release}',
  },
  denominators_limits: {
    id: 'Jumlah ini tidak boleh dicampur: orang yang dihitung dan tahunnya berbeda, dan sebagian sumber tidak menjelaskan siapa yang dihitung.',
    en: 'These numbers cannot be mixed: they count different people in different years, and some sources do not say whom they count.',
  },
  denominators_limits_implied: {
    id: 'Angka berarsir tidak kami temukan di sumber mana pun; kami menghitungnya dari angka yang terbit bersama dalam satu tulisan.',
    en: 'The hatched numbers we found in no source; we calculated them from figures printed together in one document.',
  },
  denominators_working: {
    id: 'Penduduk bekerja menurut BPS, {date}',
    en: 'People working, as BPS counts them, {date}',
  },
  denominators_ucj_base: {
    id: 'Pekerja yang dapat menjadi peserta menurut BPJS, {date}',
    en: 'Workers who can take part, as BPJS counts them, {date}',
  },
  denominators_spoken: {
    id: 'Disebut lisan sebagai jumlah pekerja, {date}',
    en: 'Spoken of as the number of workers, {date}',
  },
  denominators_spoken_between: {
    id: 'Disebut lisan sebagai jumlah pekerja, {from} sampai {to}',
    en: 'Spoken of as the number of workers, {from} to {to}',
  },
  denominators_stated: {
    id: 'Ditulis sebagai jumlah pekerja, {date}',
    en: 'Printed as the number of workers, {date}',
  },
  denominators_from_target: {
    id: 'Hitungan: {workers} orang disebut sama dengan {rate}',
    en: 'Calculated: {workers} people are said to be {rate}',
  },
  denominators_from_step: {
    id: 'Hitungan: {added} orang disebut menaikkan {before} menjadi {after}',
    en: 'Calculated: {added} people are said to lift {before} to {after}',
  },
  denominators_between: {
    id: 'antara {low} dan {high} karena pembulatan',
    en: 'between {low} and {high} because of rounding',
  },
  denominators_sentence: {
    id: '{what}: {workers}.',
    en: '{what}: {workers}.',
  },
  denominators_sentence_between: {
    id: '{what}: {workers}, {between}.',
    en: '{what}: {workers}, {between}.',
  },
  denominators_cell_between: {
    id: '{workers}, {between}',
    en: '{workers}, {between}',
  },
  denominators_head_what: {
    id: 'Angka',
    en: 'Number',
  },
  denominators_head_workers: {
    id: 'Pekerja',
    en: 'Workers',
  },
  denominators_head_concept: {
    id: 'Siapa yang dihitung',
    en: 'Who is counted',
  },
  denominators_method: {
    id: 'Jumlah pekerja di balik persentase',
    en: 'Numbers of workers behind percentages',
  },
  denominators_method_text: {
    id: 'Bila sumber mencetak jumlah orang dan persentasenya, jumlah seluruh pekerja adalah jumlah orang dibagi persentase. Bila sejumlah orang disebut menaikkan persentase, pembaginya selisih kedua persentase. Persentase tercetak sudah dibulatkan; batas bawah dan atas menggesernya setengah satuan di digit terakhir.',
    en: 'Where a source prints a number of people and their percentage, the number of all workers is the one divided by the other. Where people are said to lift a percentage, they are divided by the difference of the two. Printed percentages are rounded; the limits move them by half a unit of their last digit.',
  },
  denominators_method_people: {
    id: 'Sebaliknya, jumlah orang di balik suatu persentase adalah persentase itu dikali jumlah pekerja.',
    en: 'The other way round, the people behind a percentage are that percentage times the number of workers.',
  },
  denominators_method_target: {
    id: '{workers} dibagi {rate} menghasilkan {base}, antara {low} dan {high}.',
    en: '{workers} divided by {rate} gives {base}, between {low} and {high}.',
  },
  denominators_method_step: {
    id: '{added} dibagi selisih {after} dan {before} menghasilkan {base}, antara {low} dan {high}.',
    en: '{added} divided by the difference of {after} and {before} gives {base}, between {low} and {high}.',
  },
} as const satisfies Record<string, Words>;
