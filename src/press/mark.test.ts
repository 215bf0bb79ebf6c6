import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth, wrap } from '../charts/text-width.ts';
import { escapeXml } from '../downloads/xml.ts';
import { languages } from '../i18n/language.ts';
import { document, svgElement } from '../look/svg.ts';
import { anyMarked, anyRecord, anyWords } from '../../testing/any-marked.ts';
import { capital } from './capital.ts';
import {
  bare,
  hasUnmarkedDigit,
  isMarked,
  lent,
  mark,
  markDigits,
  takeMarks,
  withFirstLetter,
  withLentMarked,
} from './mark.ts';

const serializer = new document.defaultView!.XMLSerializer();
const inSvg = (text: string, label = '') => {
  const element = svgElement('text', { 'aria-label': label });
  // Never empty: an empty element is written in another way.
  element.textContent = `· ${text}`;
  return serializer.serializeToString(element);
};

describe('what is printed and what is recorded of it come back whole and in order', () => {
  test.each<[way: string, through: (text: string) => string]>([
    ['as text', (text) => text],
    ['bytes of a file', (text) => Buffer.from(text).toString('utf8')],
    ['escaped in markup', escapeXml],
    ['in JSON', (text) => JSON.stringify({ text }, null, 1)],
    ['in a link that carries a message', (text) => `https://wa.me/?text=${encodeURIComponent(text)}`],
    ['in a drawing', (text) => inSvg(text)],
    ['in an attribute of a drawing', (text) => inSvg('', text)],
    ['in capitals', (text) => text.toLocaleUpperCase('id')],
  ])('%s', (_way, through) => {
    fc.assert(
      fc.property(anyMarked, ({ marked, text, printed }) => {
        expect(takeMarks(through(marked))).toEqual({ text: through(text), printed });
      }),
    );
  });

  test('in lines of a drawing, which break where they would without the marks', () => {
    fc.assert(
      fc.property(anyMarked, fc.integer({ min: 20, max: 300 }), ({ marked, text, printed }, width) => {
        const inLines = (of: string) => wrap(of, width).map((line) => inSvg(line));
        expect(wrap(marked, width).map(bare)).toEqual(wrap(text, width));
        expect(takeMarks(inLines(marked).join('\n'))).toEqual({ text: inLines(text).join('\n'), printed });
      }),
      { numRuns: 500 },
    );
  });
});

test('a reader sees the text alone, and it is as wide as the text alone', () => {
  fc.assert(
    fc.property(anyMarked, ({ marked, text, printed }) => {
      expect(bare(marked)).toBe(text);
      expect(textWidth(marked)).toBe(textWidth(text));
      expect(isMarked(marked)).toBe(printed.length > 0);
    }),
  );
});

test('nothing is printed twice', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, anyWords, (inner, outer, text) => {
      expect(() => mark(outer, `${mark(inner, text)}!`)).toThrow(`is printed twice: ${text}!`);
    }),
  );
});

describe('words with digits', () => {
  test('have a record each, from their first to their last digit', () => {
    const marked = markDigits({ kind: 'words' }, 'Pasal 4 UU (14/2008), Rp16.800; "2.1" & x9y');
    expect(bare(marked)).toBe('Pasal 4 UU (14/2008), Rp16.800; "2.1" & x9y');
    expect(takeMarks(marked).printed.map(({ printed }) => printed)).toEqual(['4', '14/2008', '16.800', '2.1', '9']);
  });

  test('no digit is left out, none is recorded twice, and the text stays as it is', () => {
    fc.assert(
      fc.property(anyMarked, anyRecord, ({ marked, text, printed }, record) => {
        const once = markDigits(record, marked);
        expect(bare(once)).toBe(text);
        expect(hasUnmarkedDigit(once)).toBe(false);
        expect(markDigits({ kind: 'words' }, once)).toBe(once);
        // Those that had a record keep it; a word of the others is one that has digits.
        const known = new Set(takeMarks(once).printed.map((each) => JSON.stringify(each)));
        for (const each of printed) expect(known).toContain(JSON.stringify(each));
      }),
    );
  });

  test('a text without marks has a record for each of its words with digits, in their order', () => {
    fc.assert(
      fc.property(anyWords, anyRecord, (text, record) => {
        const withDigits = text.split(/\s+/).flatMap((word) => /\p{N}(?:.*\p{N})?/su.exec(word)?.[0] ?? []);
        expect(takeMarks(markDigits(record, text)).printed).toEqual(
          withDigits.map((printed) => ({ ...record, printed })),
        );
      }),
    );
  });

  test('a part with a record is left as it is, also where its words stand once more beside it', () => {
    const cell = mark({ kind: 'cell', rows: ['rules:rul001'] }, '24 bulan 7');
    const marked = markDigits({ kind: 'words' }, `24 dan ${cell} dan 7`);
    expect(marked).toContain(cell);
    expect(takeMarks(marked).printed).toEqual([
      { kind: 'words', printed: '24' },
      { kind: 'cell', rows: ['rules:rul001'], printed: '24 bulan 7' },
      { kind: 'words', printed: '7' },
    ]);
  });
});

test('the first letter changes, and the record of the text before it stays', () => {
  fc.assert(
    fc.property(fc.constantFrom(...languages), anyRecord, anyWords, anyMarked, (language, record, text, rest) => {
      const marked = mark(record, text) + rest.marked;
      const changed = capital(language, marked);
      expect(bare(changed)).toBe((text === '' ? '' : capital(language, text)) + rest.text);
      expect(takeMarks(changed).printed).toEqual([{ ...record, printed: text }, ...rest.printed]);
    }),
  );
  expect(bare(withFirstLetter(mark({ kind: 'cell' }, 'Pekerja 2025'), (letter) => letter.toLowerCase()))).toBe(
    'pekerja 2025',
  );
});

describe('what the default language lends to another one', () => {
  const marked = (markup: string) => takeMarks(withLentMarked(markup, 'id')).text;
  const words = lent('pekerja rentan');

  test('says its language in text and in drawings', () => {
    expect(marked(`<p>of ${words}, and others</p>`)).toBe(
      '<p>of <span lang="id">pekerja rentan</span>, and others</p>',
    );
    expect(marked(`<svg><text>${words}</text></svg><b>${words}</b>`)).toBe(
      '<svg><text><tspan lang="id">pekerja rentan</tspan></text></svg><b><span lang="id">pekerja rentan</span></b>',
    );
  });
  test('says it on every line and in every element that it is broken into', () => {
    const [first, last] = words.split(' ') as [string, string];
    expect(marked(`<i>${first}</i> <i>${last}</i>`)).toBe(
      '<i><span lang="id">pekerja</span></i> <i><span lang="id">rentan</span></i>',
    );
  });
  test('keeps its figures and their records', () => {
    const cell = lent(`Pasal ${mark({ kind: 'cell' }, '14/2008')}`);
    expect(takeMarks(withLentMarked(`<p>${cell}</p>`, 'id'))).toEqual({
      text: '<p><span lang="id">Pasal 14/2008</span></p>',
      printed: [{ kind: 'cell', printed: '14/2008' }],
    });
    expect(takeMarks(mark({ kind: 'figure' }, words))).toEqual({
      text: 'pekerja rentan',
      printed: [{ kind: 'figure', printed: 'pekerja rentan' }],
    });
  });
  test('is mere text where no element can stand', () => {
    const place = `<title>${words}</title><a title="a > ${words}" href="?t=${encodeURIComponent(words)}">x</a><script>"${words}"</script>`;
    expect(marked(place)).toBe(
      '<title>pekerja rentan</title><a title="a > pekerja rentan" href="?t=pekerja%20rentan">x</a><script>"pekerja rentan"</script>',
    );
    expect(takeMarks(JSON.stringify({ words })).text).toBe('{"words":"pekerja rentan"}');
  });
  test('is nothing where there is nothing to lend, and has a first letter', () => {
    expect(lent('')).toBe('');
    expect(bare(capital('en', words))).toBe('Pekerja rentan');
  });
});
