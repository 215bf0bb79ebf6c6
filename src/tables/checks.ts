import { checkKinds, type CheckKindName } from './check-kinds.ts';
import type { Tested, Verdict } from './check-kinds/define-check.ts';
import { count, key, option, optional, text, verbatim, type Words } from './column.ts';
import { rowId } from './shared-columns.ts';
import { defineTable } from './table.ts';

const kindWords = Object.fromEntries(Object.entries(checkKinds).map(([name, { title }]) => [name, title])) as Record<
  CheckKindName,
  Words
>;

const inBoth = (title: Words, description: Words) => ({
  indonesian: text({ title: { id: `${title.id} (Indonesia)`, en: `${title.en} (Indonesian)` }, description }),
  english: text({ title: { id: `${title.id} (Inggris)`, en: `${title.en} (English)` }, description }),
});

const title = inBoth({ id: 'Judul', en: 'Title' }, { id: 'Apa yang diperiksa.', en: 'What is checked.' });
const explanation = inBoth(
  { id: 'Penjelasan', en: 'Explanation' },
  { id: 'Apa arti hasilnya.', en: 'What the outcome means.' },
);
const reasons = inBoth(
  { id: 'Kemungkinan sebab', en: 'Possible reasons' },
  { id: 'Dugaan; belum dijelaskan sumber mana pun.', en: 'Hypotheses; no source has explained it.' },
);

export const checks = defineTable({
  name: 'checks',
  title: { id: 'Cek angka', en: 'Checks' },
  row: {
    id: 'satu pemeriksaan: angka mana yang dibandingkan, dan bagaimana',
    en: 'a check: which figures are compared, and how',
  },
  columns: {
    id: rowId(),
    kind: option({
      title: { id: 'Jenis', en: 'Kind' },
      description: { id: 'Hitungan yang dipakai.', en: 'The arithmetic that is used.' },
      options: kindWords,
    }),
    operands: verbatim({
      title: { id: 'Baris', en: 'Rows' },
      description: {
        id: 'Baris yang dibandingkan, sebagai peran=tabel:id dipisah spasi; pengaturan sebagai nama=nilai.',
        en: 'The rows that are compared, as role=table:id separated by spaces; settings as name=value.',
      },
    }),
    verdict: option({
      title: { id: 'Putusan yang dijelaskan', en: 'Verdict explained' },
      description: {
        id: 'Hasil hitungan saat penjelasan ditulis; bila hitungan kini memberi hasil lain, penjelasan harus ditulis ulang.',
        en: 'What the arithmetic gave when the explanation was written; when it gives another verdict now, the explanation has to be written anew.',
      },
      options: {
        fits: { id: 'cocok', en: 'fits' },
        does_not_fit: { id: 'tidak cocok', en: 'does not fit' },
        undecided: { id: 'tidak dapat diputuskan', en: 'cannot be decided' },
      } satisfies Record<Verdict, Words>,
    }),
    tests: optional(
      'none',
      option({
        title: { id: 'Yang diuji', en: 'What is tested' },
        description: {
          id: 'Apa yang gugur bila angkanya tidak cocok; tanpa isian, seperti biasa untuk jenis pemeriksaannya.',
          en: 'What fails when the figures do not fit; without it, what is usual for the kind of check.',
        },
        options: {
          publications: { id: 'angka yang terbit', en: 'published figures' },
          plan: {
            id: 'rencana atau target, terhadap yang datang kemudian',
            en: 'a plan or target, against what came later',
          },
          reading: { id: 'bacaan kami sendiri', en: 'a reading of our own' },
        } satisfies Record<Tested, Words>,
      }),
    ),
    statement: optional(
      'none',
      key({
        title: { id: 'Pernyataan', en: 'Statement' },
        description: {
          id: 'Nama tetap hal yang diperiksa; pemeriksaan dengan nama yang sama dihitung satu kali, yang tanpa nama dihitung sendiri.',
          en: 'The stable name of what is checked; checks of one name are counted once, and one without a name by itself.',
        },
      }),
    ),
    lead: optional(
      'none',
      count({
        unit: 'place',
        title: { id: 'Urutan di depan', en: 'Place in front' },
        description: {
          id: 'Yang paling penting untuk menilai perlindungan didahulukan: 1, lalu 2; sisanya menurut urutan tabel.',
          en: 'What matters most for judging the protection comes first: 1, then 2; the rest follows in the order of the table.',
        },
      }),
    ),
    title_id: title.indonesian,
    title_en: title.english,
    explanation_id: explanation.indonesian,
    explanation_en: explanation.english,
    reasons_id: optional('none', reasons.indonesian),
    reasons_en: optional('none', reasons.english),
  },
});
