import { date, decimal, option, optional, text } from './column.ts';
import { locator, noteEnglish, noteIndonesian, role, rowId, source } from './shared-columns.ts';
import { defineTable } from './table.ts';

export const rules = defineTable({
  name: 'rules',
  title: { id: 'Aturan', en: 'Rules' },
  row: { id: 'satu tarif, manfaat, atau kewajiban', en: 'a rate, benefit or mandate' },
  columns: {
    id: rowId(),
    kind: option({
      title: { id: 'Jenis', en: 'Kind' },
      description: { id: 'Apa yang diatur.', en: 'What is ruled.' },
      options: {
        contribution: { id: 'iuran', en: 'contribution' },
        discount: { id: 'keringanan iuran', en: 'relief on contributions' },
        benefit: { id: 'manfaat', en: 'benefit' },
        mandate: { id: 'kewajiban', en: 'mandate' },
        fund_use: { id: 'penggunaan dana', en: 'use of funds' },
        definition: { id: 'pengertian', en: 'definition' },
      },
    }),
    programme: optional(
      'does_not_apply',
      option({
        title: { id: 'Program', en: 'Programme' },
        description: { id: 'Program jaminan yang dimaksud.', en: 'The programme it belongs to.' },
        options: {
          JKK: { id: 'Jaminan Kecelakaan Kerja (JKK)', en: 'work accident insurance (JKK)' },
          JKM: { id: 'Jaminan Kematian (JKM)', en: 'death insurance (JKM)' },
          JHT: { id: 'Jaminan Hari Tua (JHT)', en: 'old-age savings (JHT)' },
          JP: { id: 'Jaminan Pensiun (JP)', en: 'pension (JP)' },
          'JKK+JKM': { id: 'JKK dan JKM', en: 'JKK and JKM' },
          'JKK+JKM+JHT': { id: 'JKK, JKM, dan JHT', en: 'JKK, JKM and JHT' },
        },
      }),
    ),
    name_id: text({
      title: { id: 'Aturan (Indonesia)', en: 'Rule (Indonesian)' },
      description: { id: 'Isi aturan, dengan kata-kata.', en: 'What the rule says, in Indonesian.' },
    }),
    name_en: text({
      title: { id: 'Aturan (Inggris)', en: 'Rule (English)' },
      description: { id: 'Isi aturan dalam bahasa Inggris.', en: 'What the rule says.' },
    }),
    value: optional(
      'none',
      decimal({
        unit: 'see the column unit',
        title: { id: 'Nilai', en: 'Value' },
        description: {
          id: 'Angka dalam aturan; satuannya di kolom unit.',
          en: 'The figure in the rule; its unit is in the column unit.',
        },
      }),
    ),
    unit: optional(
      'none',
      option({
        title: { id: 'Satuan', en: 'Unit' },
        description: { id: 'Satuan dari nilai.', en: 'Unit of the value.' },
        options: {
          idr_per_month: { id: 'rupiah per bulan', en: 'rupiah a month' },
          idr: { id: 'rupiah', en: 'rupiah' },
          percent: { id: 'persen', en: 'percent' },
          months: { id: 'bulan', en: 'months' },
          years: { id: 'tahun', en: 'years' },
          times_reported_wage: { id: 'kali upah yang dilaporkan', en: 'times the reported wage' },
          workers: { id: 'pekerja', en: 'workers' },
        },
      }),
    ),
    valid_from: optional(
      'not_seen',
      date({
        title: { id: 'Berlaku mulai', en: 'Valid from' },
        description: {
          id: 'Mulai berlaku.',
          en: 'When it came into force.',
        },
      }),
    ),
    valid_to: optional(
      'not_seen',
      date({
        title: { id: 'Berlaku sampai', en: 'Valid to' },
        description: {
          id: 'Akhir berlaku; sampai ada yang menyebutnya dianggap masih berlaku.',
          en: 'When it ends; until an end is published it counts as in force.',
        },
        filledLater: true,
      }),
    ),
    regulation: optional(
      'not_seen',
      text({
        title: { id: 'Peraturan', en: 'Regulation' },
        description: { id: 'Peraturan yang menjadi dasar.', en: 'The regulation it rests on.' },
      }),
    ),
    source: source(),
    locator: locator(),
    note_id: noteIndonesian(),
    note_en: noteEnglish(),
    role: role({
      contribution: {
        id: 'iuran yang dibayar anggaran publik untuk tiap pekerja',
        en: 'the contribution that a public budget pays for each worker',
      },
      death_benefit: { id: 'santunan kematian seluruhnya', en: 'the whole death benefit' },
      death_at_once: {
        id: 'bagian santunan kematian yang dibayar sekaligus',
        en: 'the part of the death benefit paid at once',
      },
      death_monthly: {
        id: 'bagian santunan kematian yang dihitung per bulan',
        en: 'the part of the death benefit counted by the month',
      },
      death_funeral: {
        id: 'bagian santunan kematian untuk pemakaman',
        en: 'the part of the death benefit for the funeral',
      },
      death_waiting: {
        id: 'lama kepesertaan agar santunan kematian dibayar penuh',
        en: 'the length of membership for the full death benefit',
      },
      death_early: {
        id: 'santunan kematian sebelum kepesertaan selama itu',
        en: 'the death benefit before that length of membership',
      },
      accident_treatment: { id: 'pengobatan sesudah kecelakaan kerja', en: 'treatment after a work accident' },
      accident_death: {
        id: 'santunan meninggal karena kecelakaan kerja',
        en: 'the benefit for death from a work accident',
      },
      accident_disability: {
        id: 'santunan cacat karena kecelakaan kerja',
        en: 'the benefit for disability from a work accident',
      },
      relief: { id: 'keringanan bagi yang membayar sendiri', en: 'the relief for those who pay for themselves' },
      relief_exclusion: { id: 'yang tidak mendapat keringanan', en: 'what the relief leaves out' },
      payer: { id: 'dasar bagi pemerintah untuk membayar', en: 'what lets a government pay' },
      employer_duty: { id: 'kewajiban pemberi kerja', en: 'what an employer has to do' },
    }),
  },
});
