// Texts of which parts tell where they came from, at random.
import fc from 'fast-check';
import { mark, type Printed, type PrintRecord } from '../src/press/mark.ts';

const KINDS = ['figure', 'cell', 'calculated', 'count', 'day', 'tick', 'name', 'size', 'hash', 'words'] as const;

export const anyRecord: fc.Arbitrary<PrintRecord> = fc.record(
  {
    kind: fc.constantFrom(...KINDS),
    language: fc.constantFrom('id', 'en'),
    message: fc.string(),
    slot: fc.string(),
    value: fc.oneof(fc.nat(), fc.string({ unit: 'grapheme' })),
    rows: fc.array(fc.string(), { maxLength: 3 }),
    column: fc.string(),
    method: fc.string(),
    linked: fc.boolean(),
  },
  { requiredKeys: ['kind'] },
);

/** Words with digits, short and long numbers, brackets, and signs that markup, JSON and addresses write otherwise. */
const anyWord = fc.oneof(
  fc.constantFrom('2', '12', '(3', '4)', '41,02', '27.214', 'Rp13', '14/2008', '±5', 'Oktober', 'bulan', 'a', '“9”'),
  fc.constantFrom('&', '<b>', '"', "'", '\\', '%', '%EE', '+', '→', '≥', '🙂', 'é', 'pekerja rentan'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
);

export const anyWords: fc.Arbitrary<string> = fc
  .array(anyWord, { maxLength: 6 })
  .chain((words) => fc.constantFrom(' ', '').map((between) => words.join(between)))
  // What the tables may not hold either.
  .filter((text) => !/[\uE000-\uF8FF]/.test(text));

/** A text with marks, the same as a reader sees it, and what the marks record. */
export interface Marked {
  readonly marked: string;
  readonly text: string;
  readonly printed: readonly Printed[];
}

const anyPiece: fc.Arbitrary<Marked> = fc.oneof(
  anyWords.map((text): Marked => ({ marked: text, text, printed: [] })),
  fc
    .tuple(anyRecord, anyWords)
    .map(([record, text]): Marked => ({ marked: mark(record, text), text, printed: [{ ...record, printed: text }] })),
);

export const anyMarked: fc.Arbitrary<Marked> = fc
  .tuple(fc.array(anyPiece, { maxLength: 6 }), fc.constantFrom(' ', ''))
  .map(([pieces, between]) => ({
    marked: pieces.map(({ marked }) => marked).join(between),
    text: pieces.map(({ text }) => text).join(between),
    printed: pieces.flatMap(({ printed }) => printed),
  }));
