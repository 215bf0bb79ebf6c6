// Small pages of a made-up regency, printed by the press, and what may and may not be done to them.
import { describe, expect, test } from 'vitest';
import { takeStream } from '../src/build/stream.ts';
import { rowOf } from '../src/data/dataset.ts';
import { readDataset } from '../src/data/read-dataset.ts';
import { ownPlaces } from '../testing/contoh.ts';
import { calculated, forms, countOf, named, published, publishedDigits, quoted } from '../src/press/figure.ts';
import { count, day, fileHash, name, print, percentTick, wordsIn } from '../src/press/printable.ts';
import { audit } from './audit.ts';
import { tablesIn } from './folders.ts';

const FOLDER = 'testing/cases/good';
const data = readDataset(FOLDER, ownPlaces);
const tables = tablesIn(FOLDER);
const [first, second] = [rowOf(data, 'coverage', 'cov001'), rowOf(data, 'coverage', 'cov002')];

const linked = (href: string, text: string) => `<a href="${href}">${text}</a>`;
const rate = (row: typeof first) =>
  linked(`/en/data/coverage/1/#${row.id}`, print('en', published(row, 'rate_percent'), { linked: true }));
const sum = linked(
  '/en/methods/#addition',
  print('en', calculated(70, forms.percent(70), [first, second], 'addition'), { linked: true }),
);

const LINES = {
  heading: '<h1>Cover in Contoh</h1>',
  rates: `<p>It was ${rate(second)}, then ${rate(first)}; together ${sum}.</p>`,
  counts: `<ul><li>${print('en', countOf(data.coverage))} rates</li><li>${print('en', count(3))} groups</li></ul>`,
  day: `<p>Release of ${print('en', day('2026-11-22'))}.</p>`,
  note: `<blockquote>${quoted(first, 'note_en')}</blockquote>`,
  drawing: `<svg aria-label="${print('en', published(first, 'rate_percent'))}"><text x="3">${print('en', published(first, 'covered_workers'))}</text><text>${print('en', published(second, 'covered_workers'))}</text></svg>`,
  badge: '<p class="verdict">fits</p>',
  methods: '<section id="addition"><h2>Addition</h2></section>',
};

const page = (lines: readonly string[]) =>
  `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Contoh</title></head><body>${lines.join('')}</body></html>`;
const built = (html: string) => {
  const { files, stream } = takeStream([{ path: 'en/index.html', bytes: Buffer.from(html) }]);
  return { html: files[0]!.bytes.toString('utf8'), stream };
};
const whole = built(page(Object.values(LINES)));

const faultsOf = (html: string, stream = whole.stream) =>
  audit({ files: [{ path: 'en/index.html', bytes: Buffer.from(html) }], stream, tables }).faults;

/** The page with something in it exchanged that has to be there. */
const changed = (from: string | RegExp, to: string) => {
  expect(whole.html).toMatch(from);
  return whole.html.replace(from, to);
};

test('the page as it was printed has no fault, and says how much was audited', () => {
  expect(faultsOf(whole.html)).toEqual([]);
  const { figures, pages } = audit({
    files: [{ path: 'en/index.html', bytes: Buffer.from(whole.html) }],
    stream: whole.stream,
    tables,
  });
  expect([figures, pages]).toEqual([9, 1]);
});

describe('what is tampered with is told', () => {
  test.each([
    ['a neighbour’s number', changed('>30 percent<', '>40 percent<'), /shows 40.* nothing announced|does not show "30/],
    ['another digit', changed('40,000', '40,001'), /shows 40,001/],
    [
      'labels of a drawing exchanged',
      changed(/40,000(.*)30,000/, '30,000$1 40,000'),
      /does not show "40,000"|shows 30,000/,
    ],
    ['a digit in what is read aloud', changed('aria-label="40 percent"', 'aria-label="41 percent"'), /shows 41/],
    ['a lost link', changed(/<a [^>]*>30 percent<\/a>/, '30 percent'), /"30 percent" has lost its link/],
    ['a link to another row', changed('#cov002', '#cov001'), /"30 percent" leads to .*#cov001, not to coverage:cov002/],
    ['a link to another site', changed('href="/en/data', 'href="https://example.org/en/data'), /leads to https:/],
    ['a link to another method', changed('#addition"', '#product"'), /leads to .*#product, not to addition/],
    ['a figure that is gone', changed(/<p>It was[^]*?<\/p>/, ''), /does not show "30 percent"/],
    ['a number typed into the page', changed('<h1>', '<h1>3 '), /shows 3, which nothing announced/],
    ['a number in an attribute nobody knows', changed('<h1>', '<h1 data-age="3">'), /shows 3/],
    [
      'a number that a style sheet shows',
      changed('</head>', '<style>h1::after{content:"7"}</style></head>'),
      /shows 7/,
    ],
    [
      'a number that a style sheet shows by a detour',
      changed('</head>', '<style>:root{--n:"7"}h1::after{content:var(--n)}</style></head>'),
      /shows 7/,
    ],
    ['numbers as marks of a list', changed('</head>', '<style>li{list-style:"7 "}</style></head>'), /shows 7/],
    [
      'numbers that a style sheet counts',
      changed('</head>', '<style>li::before{content:counter(a)}</style></head>'),
      /shows 1/,
    ],
    ['a number from which a list counts', changed('<ul>', '<ol start="7"><li>x</li></ol><ul>'), /shows 7/],
    [
      'a template that is shown',
      changed('<h1>', '<div><template shadowrootmode="open">7</template></div><h1>'),
      /shows 7/,
    ],
    ['a number in the description', changed('</head>', '<meta name="description" content="52"></head>'), /shows 52/],
    [
      'a number that a search engine shows',
      changed('</head>', '<script type="application/ld+json">{"a":[{"keywords":["7"],"version":"8"}]}</script></head>'),
      /shows 7(?![^]*shows 8)/,
    ],
    ['a number in a message to send', changed('<h1>', '<a href="https://wa.me/?text=52%25">x</a><h1>'), /shows 52/],
    ['another day', changed('22 November', '21 November'), /shows 21/],
    ['a percent sign after a count', changed('3 groups', '3% groups'), /"3" is read as another number in …3% groups/],
    ['a scale after a count', changed('3 groups', '3 million groups'), /"3" is read as another number/],
    ['a scale after the element', changed('3 groups', '<b>3</b> million groups'), /"3" is read as another number/],
    ['rupiah before a count', changed('3 groups', 'Rp3 groups'), /"3" is read as another number/],
    ['a minus before a figure', changed('>30 percent<', '>−30 percent<'), /"30 percent" is read as another number/],
    ['a unit that is no word of its own', changed('3 groups', '3k groups'), /"3" is read as another number/],
    ['digits apart', changed('aria-label="40 percent"', 'aria-label="4 0 percent"'), /"40 percent" is read as another/],
    [
      'digits of one label in another',
      changed(/40,000(<\/text><text>)30,000/, '40,0$10030,000'),
      /"40,000" is read as another number/,
    ],
    ['no figure left', page(['<p>Nothing.</p>', LINES.methods]), /does not show "70 percent"/],
  ])('%s', (_name, html, told) => expect(faultsOf(html).join('\n')).toMatch(told));

  test('one number too many or too few costs one line, not one for each that follows', () => {
    expect(faultsOf(changed('<h1>', '<h1>3 '))).toHaveLength(1);
    expect(faultsOf(changed(/<li>3 groups<\/li>/, ''))).toHaveLength(1);
  });
});

describe('a stream that is not true is told', () => {
  const without = (pattern: RegExp, to: string) => {
    expect(whole.stream).toMatch(pattern);
    return whole.stream.replace(pattern, to);
  };
  test.each([
    ['a value that the cell has not', without(/"value":"30"/, '"value":"31"'), /has the value 31; the cell holds 30/],
    ['a row that is not there', without(/coverage:cov002/, 'coverage:cov999'), /names the row coverage:cov999/],
    ['a method that no page explains', without(/"method":"addition"/, '"method":"magic"'), /which no page explains/],
    [
      'an outcome that is printed as another',
      without(/"value":70/, '"value":71'),
      /is not the outcome of its method: 71/,
    ],
    ['a count of rows', without(/"value":3,"rows"/, '"value":4,"rows"'), /counts 3 rows as 4/],
    ['a kind that nobody knows', without(/"kind":"day"/, '"kind":"guess"'), /of no kind that is known: guess/],
    ['a line that is none', `${whole.stream}{`, /cannot be read/],
    ['nothing at all', '', /shows 30/],
    [
      'a page that is not there',
      without(/"page":"en\/index.html"/, '"page":"en/gone/index.html"'),
      /en\/gone\/index.html: is not there/,
    ],
  ])('%s', (_name, stream, told) => expect(faultsOf(whole.html, stream).join('\n')).toMatch(told));

  test('a number in CDATA of a drawing is a number', () => {
    const files = [{ path: 'chart.svg', bytes: Buffer.from('<svg><text><![CDATA[7]]></text></svg>') }];
    expect(audit({ files, stream: '', tables }).faults.join()).toMatch(/chart.svg: shows 7/);
  });

  test('a file that is another one than the list of hashes says', () => {
    const files = [
      { path: 'charts/a.svg', bytes: Buffer.from('<svg/>') },
      { path: 'SHA256SUMS', bytes: Buffer.from(`${'0'.repeat(64)}  charts/a.svg\n`) },
    ];
    expect(audit({ files, stream: '', tables }).faults).toEqual([
      'charts/a.svg: is not the file that SHA256SUMS lists',
    ]);
  });

  test('a step of a scale that stands in a sentence', () => {
    const { html, stream } = built(page([`<p>${print('en', percentTick(53))} of workers</p>`]));
    expect(faultsOf(html, stream).join()).toMatch(/"53%" is a step of a scale, outside of any drawing/);
  });

  test.each([
    [' in 100 workers', []],
    [' in 1000 workers', [expect.stringMatching(/is a percentage without its unit/)]],
    [' workers', [expect.stringMatching(/is a percentage without its unit/)]],
  ])('a percentage that is told as so many of a hundred, and of nothing else: %s', (words, faults) => {
    const digits = print('en', publishedDigits(first, 'rate_percent'), { linked: true });
    const { html, stream } = built(page([`<p>${linked(`/en/data/coverage/1/#${first.id}`, digits)}${words}</p>`]));
    expect(faultsOf(html, stream).filter((fault) => fault.includes('percentage'))).toEqual(faults);
  });

  test('a hash is that of the file', () => {
    const file = { path: 'data/a.csv', bytes: Buffer.from('a') };
    const html = built(page([print('en', fileHash({ address: '/data/a.csv', sha256: '0'.repeat(64) }))]));
    const files = [{ path: 'en/index.html', bytes: Buffer.from(html.html) }, file];
    expect(audit({ files, stream: html.stream, tables }).faults.join()).toMatch(/is not the hash of \/data\/a.csv/);
  });

  test.each(['https://x', 'https://x/en'])('a page and its twin tell the same figures, at %s', (site) => {
    const twin = (lang: string, body: string) =>
      `<html lang="${lang}"><head><link rel="canonical" href="${site}/"><link rel="alternate" hreflang="en" href="${site}/en/"></head><body>${body}</body></html>`;
    const { files, stream } = takeStream([
      { path: 'index.html', bytes: Buffer.from(twin('id', print('id', published(first, 'rate_percent')))) },
      { path: 'en/index.html', bytes: Buffer.from(twin('en', print('en', published(second, 'rate_percent')))) },
    ]);
    expect(audit({ files, stream, tables }).faults).toEqual([
      'index.html: tells 40 of coverage:cov001 1 times, and en/index.html 0 times',
      'index.html: tells 30 of coverage:cov002 0 times, and en/index.html 1 times',
    ]);
    expect(audit({ files: [files[0]!], stream: '', tables }).faults).toContain(
      'index.html: names en/index.html as the same in another language, which is not there',
    );
  });

  test('a figure leads to its row under the path of the site', () => {
    const front = {
      path: 'index.html',
      bytes: Buffer.from('<link rel="canonical" href="https://someone.github.io/contoh/">'),
    };
    const faultsAt = (address: string) => {
      const html = page([linked(address, print('en', published(first, 'rate_percent'), { linked: true }))]);
      const { files, stream } = takeStream([front, { path: 'en/index.html', bytes: Buffer.from(html) }]);
      return audit({ files, stream, tables }).faults.join();
    };
    expect(faultsAt('/contoh/en/data/coverage/1/#cov001')).toBe('');
    for (const address of ['', '/other', '/contohlain', '/contoh/', 'https://someone.github.io/contoh'])
      expect(faultsAt(`${address}/en/data/coverage/1/#cov001`), address).toMatch(/"40 percent" leads to/);
  });
});

describe('what the press was given by mistake is told', () => {
  const numbers = { id: '53 persen', en: '53 percent' };
  const told = (text: string) => {
    const { html, stream } = built(page([...Object.values(LINES), `<p>${text}</p>`]));
    return faultsOf(html, stream).join('\n');
  };
  test.each([
    ['a percentage in words', wordsIn('en', numbers), /"53" is a figure in mere words, of no row: …53 percent/],
    ['rupiah in words', wordsIn('en', { id: 'Rp5', en: 'Rp5' }), /"5" is a figure in mere words/],
    ['a day in words', wordsIn('en', { id: '', en: 'since 16 March 2025' }), /"16" is a figure in mere words/],
    ['a large number in words', wordsIn('en', { id: '', en: '65,442 workers' }), /"65,442" is a figure in mere words/],
    ['a scale beside words', `${wordsIn('en', { id: '', en: '2' })} million`, /"2" is a figure in mere words/],
    ['a figure as a name', print('en', name(numbers.en)), /"53 percent" is a figure in mere words/],
    [
      'a number as the name of a row',
      linked('/en/data/coverage/1/#cov001', print('en', named(first, numbers), { linked: true })),
      /"53 percent" is not cov001/,
    ],
    [
      'a percentage without its unit in a sentence',
      `Cover is ${print('en', publishedDigits(first, 'rate_percent'))} now`,
      /"40" is a percentage without its unit in …Cover is 40 now/,
    ],
    [
      'an outcome that is no number',
      print(
        'en',
        calculated(NaN, () => '7', [first], 'addition'),
      ),
      /"7" is not the outcome of its method: null/,
    ],
  ])('%s', (_name, text, fault) => expect(told(text)).toMatch(fault));

  test.each([
    ['the whole of a share', wordsIn('en', { id: '', en: 'more than 100 percent, of every Rp1,000' })],
    ['an address', print('en', name('https://example.org/2026-11/62812345678'))],
    ['the number and year of a law, a few days', wordsIn('en', { id: '', en: 'Law 14/2008, in 10 days' })],
    [
      'a span of percentages',
      `It is ${print('en', publishedDigits(second, 'rate_percent'))}–${print('en', published(first, 'rate_percent'))} now`,
    ],
    ['a percentage by itself in a cell', `<b>${print('en', publishedDigits(first, 'rate_percent'))}</b>`],
  ])('%s is none', (_name, text) => expect(told(text)).toBe(''));
});

describe('harmless edits pass', () => {
  test.each([
    ['a second class', changed('class="verdict"', 'class="verdict round"')],
    [
      'an arrow from a style sheet',
      changed('</head>', '<style>h1::after{content:"\\2192";font-family:"Sans 3"}</style></head>'),
    ],
    ['an icon in a badge', changed('fits', '<svg viewBox="0 0 9 9"><path d="M1 2 3 4"/></svg> fits')],
    [
      'a list as a table',
      whole.html
        .replace('<ul>', '<table>')
        .replace('</ul>', '</table>')
        .replaceAll('<li>', '<tr><td>')
        .replaceAll('</li>', '</td></tr>'),
    ],
    [
      'each line in another element',
      whole.html.replace(/<(p|blockquote)\b/g, '<div><$1').replace(/<\/(p|blockquote)>/g, '</$1></div>'),
    ],
    ['an element around a figure', changed('30 percent', '<b>30</b> percent')],
    ['a figure in two lines', changed('30 percent', '30<br>\n  percent')],
    ['a dash as a bullet', changed('3 groups', '- 3 groups')],
    ['white space', whole.html.replaceAll('</p>', '\n  </p>\n')],
  ])('%s', (_name, html) => expect(faultsOf(html)).toEqual([]));

  test.each([
    [
      'a true new sentence with a count',
      { ...LINES, day: `${LINES.day}<p>There are ${print('en', countOf(data.sources))} documents.</p>` },
    ],
    ['a year in a heading', { ...LINES, heading: `<h1>Cover in ${print('en', day('2026'))}</h1>` }],
    [
      'figures in another order',
      { heading: LINES.heading, drawing: LINES.drawing, rates: LINES.rates, methods: LINES.methods },
    ],
  ])('%s', (_name, lines) => {
    const { html, stream } = built(page(Object.values(lines)));
    expect(faultsOf(html, stream)).toEqual([]);
  });
});
