import type { Words } from '../../tables/column.ts';

/** Words of the page on what is unpublished. */
export const unpublishedWords = {
  unpublished_page_title: {
    id: 'Belum terbit',
    en: 'Unpublished',
  },
  unpublished_page_lead: {
    id: 'Hal yang kami cari tetapi tidak kami temukan, kantor yang mungkin tahu, dan surat siap kirim untuk menanyakannya.',
    en: 'What we looked for and did not find, the offices that may know, and a letter ready to send.',
  },
  unpublished_page_none: {
    id: 'Belum ada pertanyaan di tabel kami. Itu tidak berarti semuanya sudah terbit.',
    en: 'Our tables hold no question so far. That does not mean that everything is published.',
  },
  unpublished_not_proof: {
    id: 'Tidak kami temukan bukan berarti tidak ada: bisa saja sudah diterbitkan di tempat yang tidak kami lihat.',
    en: 'Not found by us does not mean that it does not exist: it may be published where we did not look.',
  },
  unpublished_law: {
    id: 'Setiap orang berhak memperoleh informasi publik (UU 14/2008 Pasal 4). Yang menjawab adalah PPID, pejabat pengelola informasi di kantor itu: paling lambat 10 hari kerja, dan dapat ditambah 7 hari kerja dengan alasan tertulis (Pasal 22 ayat (7) dan (8)).',
    en: 'Everyone has a right to public information (UU 14/2008, the public information law, Article 4). The PPID, the information officer of the office, answers: within 10 working days, which may be extended by 7 with reasons in writing (Article 22(7) and (8)).',
  },
  unpublished_topics: {
    id: 'Topik',
    en: 'Topics',
  },
  unpublished_topic_count: {
    id: '{topic} ({count})',
    en: '{topic} ({count})',
  },
  unpublished_ask: {
    id: 'Tanya ke',
    en: 'Ask',
  },
  unpublished_why: {
    id: 'Mengapa penting',
    en: 'Why it matters',
  },
  unpublished_letter: {
    id: 'Buka surat siap kirim ({gap})',
    en: 'Open the letter ({gap})',
  },
  unpublished_row: {
    id: 'Baris data {gap}',
    en: 'Data row {gap}',
  },
} as const satisfies Record<string, Words>;
