import { expect, test } from 'vitest';
import { withPolicy } from '../content-policy.ts';
import { pageOf, parse } from '../page.ts';
import { linkFaults } from './links.ts';
import { nonsenseFaults } from './nonsense.ts';
import { policyFaults } from './policy.ts';
import { previewFaults } from './gate.ts';

const SITE = 'https://contoh.example';

const given = (html: string) => withPolicy('p.html', html, parse(html));
const written = (body: string, head = '<style>p{color:red}</style>') =>
  given(`<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`);
const page = (html: string) => pageOf('p/index.html', html);
const links = (body: string, site = 'https://contoh.example') =>
  linkFaults(
    page(written(body)),
    new Map([
      ['/p/', page(written('<p id="here">'))],
      ['/t.csv', null],
    ]),
    site,
  );

test('a page with its policy passes, with a style sheet in a drawing and with a frame too', () => {
  for (const body of ['', '<svg><style>g{fill:red}</style></svg>', '<iframe class="embed" src="/embed/x/"></iframe>'])
    expect(policyFaults(page(written(body)))).toEqual([]);
});

test('words of an attribute that look like a style sheet or a frame change no policy', () => {
  const policyIn = (html: string) => parse(html)('meta[http-equiv]').attr('content');
  const plain = policyIn(written('', '<meta name="description" content="words"><style>p{color:red}</style>'));
  for (const words of ['<style>', '<style>g{}</style>', '</style>', '<iframe src="/">', '</head>']) {
    const html = written('', `<meta name="description" content='${words}'><style>p{color:red}</style>`);
    expect(policyIn(html), words).toBe(plain);
    expect(policyFaults(page(html)), words).toEqual([]);
  }
});

test.each([
  ['no policy', (html: string) => html.replace(/<meta http-equiv[^>]*>/, ''), 'has 0 policies; one is expected'],
  ['two policies', (html: string) => html.replace(/<meta http-equiv[^>]*>/, '$&$&'), 'has 2 policies; one is expected'],
  [
    'a style sheet that was changed afterwards',
    (html: string) => html.replace('color:red', 'color:tan'),
    'has the policy default-src',
  ],
  ['a weaker policy', (html: string) => html.replace("base-uri 'none'; ", ''), 'has the policy default-src'],
  [
    'a policy after what it governs',
    (html: string) => html.replace(/(<meta http-equiv[^>]*>)(<style>.*<\/style>)/, '$2$1'),
    'has its policy only after <style>',
  ],
  [
    'a policy outside of the head',
    (html: string) => html.replace(/(<meta http-equiv[^>]*>)(.*)<body>/, '$2<body>$1'),
    'outside of its head',
  ],
])('%s closes the gate', (_what, change, fault) => {
  const faults = policyFaults(page(change(written('<p>text</p>'))));
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(fault);
});

test('a policy that stands in the parsed page and not at its place in the text closes the gate', () => {
  const html = '<html><head><!-- <meta charset="utf-8"> --><meta charset="utf-8"></head></html>';
  const $ = parse(html);
  expect(policyFaults(pageOf('p.html', withPolicy('p.html', html, $), $))).toEqual([
    'p.html: does not say its policy as the first thing after its character set',
  ]);
});

test('a page that does not say its character set first gets no policy', () => {
  expect(() => given('<html><head><title>t</title></head></html>')).toThrow('p.html: has no <meta charset="utf-8">');
});

test('links to what is there, and to https with its relations, pass', () => {
  expect(
    links(
      '<a href="/p/#here">1</a><a href="https://example.org/" rel="license noopener noreferrer">2</a><a href="mailto:a@example.org">3</a><a href="tel:175">3</a><a href="/t.csv#row=2">4</a><a href="https://contoh.example/p/">5</a><link rel="icon" href="/t.csv">',
    ),
  ).toEqual([]);
});

test.each([
  ['<a href="http://example.org/" rel="noopener noreferrer">', 'which is not under https'],
  ['<a href="https://example.org/">', 'without rel="noopener noreferrer"'],
  ['<a href="https://example.org/" rel="noopener">', 'without rel="noreferrer"'],
  ['<a href="//example.org/" rel="noopener noreferrer">', 'which is not under https'],
  ['<a href="javascript:alert(1)">', 'which is not under https'],
  ['<a href=" JavaScript:alert(1)">', 'which is not under https'],
  ['<a href="java&#10;script:alert(1)">', 'which leaves the site'],
  ['<a href="data:text/html,x">', 'which is not under https'],
  ['<a href="ftp://example.org/">', 'which is not under https'],
  ['<a href="tel:+1;ext=2">', 'which is not under https'],
  ['<svg><a xlink:href="javascript:alert(1)"/></svg>', 'which is not under https'],
  ['<a href="/nowhere/">', 'which is not there'],
  ['<a href="/p/#nowhere">', 'where no such anchor is'],
  ['<a href="https://contoh.example/nowhere/">', 'which is not there'],
  ['<link rel="icon" href="/nowhere.svg">', 'which is not there'],
  ['<iframe src="/nowhere/"></iframe>', 'which is not there'],
])('%s closes the gate', (body, fault) => {
  const faults = links(body);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(fault);
});

test('under a path, links within it pass, and one that leaves it closes the gate', () => {
  const under = (href: string) => links(`<a href="${href}">1</a>`, 'https://example.org/t.csv');
  for (const href of ['/t.csv/p/#here', '/t.csv/t.csv', '../p/', '#here', 'https://example.org/t.csv/p/'])
    expect(under(href), href).toEqual([]);
  for (const href of ['/p/', '/t.csv', '/t.csvp/', '../../p/'])
    expect(under(href), href).toEqual([`p/index.html: links to ${href}, which leaves the site`]);
});

test('what stands for no value closes the gate wherever it shows', () => {
  for (const body of [
    '<p>undefined pekerja</p>',
    '<p>NaN</p>',
    '<p>[object Object]</p>',
    '<p title="undefined">',
    '<svg><path d="MNaN,0"/></svg>',
    '<svg aria-label="NaN persen"/>',
    '<a href="https://wa.me/?text=x%20undefined">x</a>',
  ]) {
    expect(nonsenseFaults(page(written(body)), []), body).toHaveLength(1);
  }
  expect(nonsenseFaults(page(written('<p>NaNo, undefinedly</p>')), [])).toEqual([]);
});

test('a note that says such a word itself may say it, whole or in the lines of a drawing, and nothing beyond it', () => {
  // As `nonsenseOf` gives a cell: without its marks.
  const said = ['the file says undefined here'];
  const faults = (body: string) => nonsenseFaults(page(written(body)), said);
  expect(
    faults('<p>Catatan: the file says "undefined" here.</p><svg><text>file says "undefined"</text></svg>'),
  ).toEqual([]);
  expect(faults('<p>the file says "undefined" here, undefined</p>')).toHaveLength(1);
  expect(faults('<p>undefined persen</p>')).toHaveLength(1);
  expect(faults('<svg><path d="Mundefined,0"/></svg>')).toHaveLength(1);
});

test('the picture of a shared page is there, and on this site', () => {
  const shared = (picture: string) =>
    previewFaults(
      page(written('', `<meta property="og:image" content="${picture}">`)),
      new Map([['/share.png', null]]),
      SITE,
    );
  expect(shared(`${SITE}/share.png`)).toEqual([]);
  for (const picture of [`${SITE}/other.png`, 'https://example.org/share.png', '/share.png', ''])
    expect(shared(picture)).toEqual([`p/index.html: its preview picture ${picture} is not there`]);
});
