import { describe, expect, test } from 'vitest';
import type { PlainKey, SlotOf } from '../i18n/messages.ts';
import { formatTenth } from '../i18n/numbers.ts';
import { count, name } from './printable.ts';
import { bare, mark, takeMarks } from './mark.ts';
import { fill } from './message.ts';
import { plain, say, type Sentence } from './sentence.ts';

const more = (publishers: number) =>
  (['id', 'en'] as const).map((language) => bare(say(language, 'chart_source_more', { count: count(publishers) })));

test('one more publisher, and several; Indonesian has one form', () => {
  expect(more(1)).toEqual(['dan 1 penerbit lain', 'and 1 more publisher']);
  expect(more(2)).toEqual(['dan 2 penerbit lain', 'and 2 more publishers']);
  expect(more(0)).toEqual(['dan 0 penerbit lain', 'and 0 more publishers']);
  expect(more(21)).toEqual(['dan 21 penerbit lain', 'and 21 more publishers']);
});

test('a plural goes with the number, whatever its digits look like', () => {
  const counted = { ...count(1), text: () => '1,0' };
  expect(bare(say('en', 'chart_source_more', { count: counted }))).toBe('and 1,0 more publisher');
});

test('months that are shown as 1 are one month, and a tenth more are months', () => {
  const months = (value: number) => ({ ...count(value), text: () => formatTenth('en', value) });
  const label = (value: number) => bare(say('en', 'round_months', { months: months(value) }));
  expect([1, 1.04, 1.1, 3.9].map(label)).toEqual(['for 1 month', 'for 1 month', 'for 1.1 months', 'for 3.9 months']);
});

describe('a number that nobody accounts for is not printed', () => {
  const publishers = 'Koran 24';
  test('as mere text in a slot', () =>
    expect(() => say('en', 'take_publishers_more', { publishers, count: count(2) })).toThrow(
      'the message take_publishers_more (en) gets a number as mere text in {publishers}: Koran 24',
    ));
  test('nor where only a part of the text is accounted for', () => {
    const half = `${mark({ kind: 'cell' }, 'Koran 24')}, Koran 25`;
    expect(() => say('id', 'take_publishers_more', { publishers: half, count: count(2) })).toThrow(
      /^the message take_publishers_more \(id\) gets a number as mere text in \{publishers\}: /,
    );
  });
  test('a text without digits, or with a record of them, is', () => {
    const texts = ['Koran', mark({ kind: 'cell' }, 'Koran 24')].map((each) =>
      bare(say('en', 'take_publishers_more', { publishers: each, count: count(2) })),
    );
    expect(texts).toEqual(['Koran, and 2 more publishers', 'Koran 24, and 2 more publishers']);
  });
});

describe('a slot without a value and a value without a slot are faults, told by message and slot', () => {
  test('a slot that is left out', () => {
    // @ts-expect-error a slot is missing
    const write = () => say('en', 'take_publishers_more', { count: count(2) });
    expect(write).toThrow('the message take_publishers_more (en) has nothing for {publishers}');
  });
  test('a slot that is misspelt', () => {
    // @ts-expect-error a slot is misspelt
    const write = () => say('id', 'chart_source_more', { cuont: count(2) });
    expect(write).toThrow('the message chart_source_more (id) has nothing for {count}');
  });
  test('a slot too many', () => {
    // @ts-expect-error a slot is idle
    const write = () => say('en', 'chart_source_more', { count: count(2), site: name('Situs') });
    expect(write).toThrow('the message chart_source_more (en) has no place for site');
  });
  test('slots for a message that has none', () => {
    // @ts-expect-error the message has no slots
    const write = () => say('id', 'empty_not_published', { count: count(2) });
    expect(write).toThrow('the message empty_not_published (id) has no place for count');
  });
  test('none for a message that has some', () => {
    // @ts-expect-error the message has slots
    const write = () => say('id', 'chart_source_more');
    expect(write).toThrow('the message chart_source_more (id) has nothing for {count}');
  });
});

test('a sentence is refused in the same way where it is written down', () => {
  const sentences = [
    { key: 'chart_source_more', slots: { count: count(2) } },
    { key: 'empty_not_published' },
    // @ts-expect-error a slot is missing
    { key: 'take_publishers_more', slots: { count: count(2) } },
    // @ts-expect-error a slot is misspelt
    { key: 'chart_source_more', slots: { cuont: count(2) } },
    // @ts-expect-error a slot is idle
    { key: 'chart_source_more', slots: { count: count(2), site: name('Situs') } },
    // @ts-expect-error the message has no slots
    { key: 'empty_not_published', slots: { count: count(2) } },
    // @ts-expect-error the message has slots
    { key: 'chart_source_more' },
    // @ts-expect-error there is no such message
    { key: 'no_such_message' },
  ] as const satisfies readonly Sentence[];
  const [good, words, ...wrong] = sentences as readonly Sentence[];
  expect(bare(plain('en', good!))).toBe('and 2 more publishers');
  expect(plain('en', words!)).toBe('not given by its source');
  for (const sentence of wrong) expect(() => plain('en', sentence)).toThrow();
});

test('the kinds of messages are told apart by their slots', () => {
  const withoutSlots: readonly PlainKey[] = ['empty_not_published', 'letter_subject'];
  // @ts-expect-error it has a slot
  const withSlot: PlainKey = 'chart_source_more';
  const slots: readonly SlotOf<'take_publishers_more'>[] = ['publishers', 'count'];
  // @ts-expect-error it has no such slot
  const noSlot: SlotOf<'chart_source_more'> = 'publishers';
  for (const key of withoutSlots) expect(fill('id', key, {})).toHaveLength(1);
  expect(() => fill('id', withSlot, {})).toThrow('{count}');
  expect(slots).not.toEqual([noSlot]);
});

test('digits of a message’s own words are recorded as its words', () => {
  const text = fill('id', 'letter_request', {}).map((piece) => ('words' in piece ? piece.words : ''))[0]!;
  expect(takeMarks(text).printed).toEqual(
    ['4', '14', '2008'].map((printed) => ({ kind: 'words', language: 'id', message: 'letter_request', printed })),
  );
});
