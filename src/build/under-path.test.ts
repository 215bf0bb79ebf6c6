import { describe, expect, test } from 'vitest';
import { pathOf } from '../settings.ts';
import { underPath, withinSite } from './under-path.ts';

test('the path of an address', () => {
  expect(pathOf({ address: 'https://contoh.example' })).toBe('');
  expect(pathOf({ address: 'https://contoh.example/' })).toBe('');
  expect(pathOf({ address: 'https://someone.github.io/contoh' })).toBe('/contoh');
  expect(pathOf({ address: 'https://example.org/a/b/' })).toBe('/a/b');
});

describe('a page under a path', () => {
  const body = (html: string, path = '/contoh') => {
    const page = `<!doctype html><html><head></head><body>${html}</body></html>`;
    const moved = underPath(page, path);
    const text = moved.html.slice(page.indexOf(html), moved.html.indexOf('</body>'));
    // The parsed page and the text say the same.
    expect(moved.$('body').html()).toBe(underPath(moved.html, '').$('body').html());
    return text;
  };

  test.each([
    ['<a href="/">1</a><a href="/data/#x">2</a>', '<a href="/contoh/">1</a><a href="/contoh/data/#x">2</a>'],
    ["<a href = '/a/'>1</a><a href=/b/>2</a>", "<a href = '/contoh/a/'>1</a><a href=/contoh/b/>2</a>"],
    ['<iframe src="/embed/x/" title="/a/"></iframe>', '<iframe src="/contoh/embed/x/" title="/a/"></iframe>'],
    ['<svg><a href="/a/"><text>x</text></a></svg>', '<svg><a href="/contoh/a/"><text>x</text></a></svg>'],
    ['<link rel="icon" href="/favicon.svg">', '<link rel="icon" href="/contoh/favicon.svg">'],
    [
      '<table><tr><a href="/a/">1</a><td><a href="/b/">2</a>',
      '<table><tr><a href="/contoh/a/">1</a><td><a href="/contoh/b/">2</a>',
    ],
  ])('%s', (from, to) => expect(body(from)).toBe(to));

  test.each([
    '<a href="https://example.org/data/">1</a><a href="//example.org/">2</a><a href="/\\example.org/">3</a>',
    '<a href="#x">1</a><a href="mailto:a@example.org">2</a><a href="">3</a>',
    '<script src="/x.js"></script><p title="/data/">href="/data/"</p><!-- <a href="/data/"> -->',
  ])('what is no address from the root of the site stays: %s', (html) => expect(body(html)).toBe(html));

  test('a folder of the site that is called like its path is another one', () => {
    expect(body('<a href="/data/">1</a><a href="/database/">2</a>', '/data')).toBe(
      '<a href="/data/data/">1</a><a href="/data/database/">2</a>',
    );
  });

  test('without a path it is the same', () => {
    const html = '<a href="/data/">1</a>';
    expect(body(html, '')).toBe(html);
  });
});

test.each([
  ['https://contoh.example', '/data/', '/data/'],
  ['https://contoh.example', '#x', '/p/#x'],
  ['https://contoh.example', 'https://contoh.example/data/#x', '/data/#x'],
  ['https://contoh.example', 'https://example.org/', null],
  ['https://contoh.example', 'https://contoh.example.org/', null],
  ['https://contoh.example', 'mailto:a@example.org', null],
  ['https://example.org/contoh', '/contoh/data/', '/data/'],
  ['https://example.org/contoh', '/contoh/contoh/', '/contoh/'],
  ['https://example.org/contoh', '../data/', '/data/'],
  ['https://example.org/contoh', '/data/', null],
  ['https://example.org/contoh', '/contoh', null],
  ['https://example.org/contoh', '/contohlain/', null],
  ['https://example.org/contoh', '/contoh/../data/', null],
  ['https://example.org/contoh', 'https://example.org/data/', null],
])('within %s, a page links to %s', (address, href, expected) => {
  expect(withinSite(href, '/p/', address)).toBe(expected);
});
