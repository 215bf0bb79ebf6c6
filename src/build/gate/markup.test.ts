import { expect, test } from 'vitest';
import { pageOf } from '../page.ts';
import { markupFaults } from './markup.ts';

const faultsOf = (body: string) => markupFaults(pageOf('p.html', body));

test.each([
  ['<script src="/x.js"></script>', 'has a script'],
  ['<script type="module">1</script>', 'has a script'],
  ['<p style="color:red">', 'has a style attribute'],
  ['<svg onload="x()"></svg>', 'has an inline event handler'],
  ['<svg><rect fill="url(https://example.org/x.svg#y)"/></svg>', 'has paint that loads something'],
  ['<svg><rect mask=\'url("x.svg#y")\'/></svg>', 'has paint that loads something'],
  ['<style>@import "x.css"</style>', 'has a style sheet that loads something'],
  ['<style>p{background:url(x.png)}</style>', 'has a style sheet that loads something'],
  ['<style>p{background:URL( "x.png")}</style>', 'has a style sheet that loads something'],
  ['<style>p{background:image-set("x.png" 1x)}</style>', 'has a style sheet that loads something'],
  ['<form></form>', 'has a form'],
  ['<meta http-equiv="Refresh" content="0;url=/">', 'has a refresh'],
])('%s closes the gate', (body, fault) => {
  const faults = faultsOf(body);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(fault);
});

test.each([
  ...[
    '<img src="/x.png">',
    '<img srcset="/x.png 2x">',
    '<video poster="/x.png"></video>',
    '<table background="/x.png"></table>',
    '<object data="/x"></object>',
    '<embed src="/x">',
  ],
  ...[
    '<iframe src="https://example.org/"></iframe>',
    '<iframe src="/embed/x/"></iframe>',
    '<iframe class="embed" srcdoc="x"></iframe>',
  ],
  ...['https://example.org/', '//example.org/', '/\\example.org/', '/&#9;/example.org/', 'embed/x/'].map(
    (address) => `<iframe class="embed" src="${address}"></iframe>`,
  ),
  ...['preconnect', 'dns-prefetch', 'prefetch', 'preload', 'stylesheet', 'alternate stylesheet'].map(
    (rel) => `<link rel="${rel}" href="/x">`,
  ),
  ...['https://example.org/', '//example.org/', 'data:,'].flatMap((address) =>
    ['icon', 'apple-touch-icon', 'manifest'].map((rel) => `<link rel="${rel}" href="${address}">`),
  ),
  ...['<link href="/x">', '<link rel="preload" imagesrcset="/x.png 2x">', '<base href="https://example.org/">'],
  ...['<a ping="/x">', '<a href="/p/" ping="https://example.org/">', '<button formaction="/x"></button>'],
  ...['image', 'use', 'feImage', 'linearGradient'].flatMap((name) => [
    `<svg><${name} href="https://example.org/x"/></svg>`,
    `<svg><${name} xlink:href="/x#y"/></svg>`,
    `<svg><${name} href="https://example.org/x" xlink:href="#y"/></svg>`,
  ]),
])('%s asks for more than the page, and closes the gate', (body) => {
  const faults = faultsOf(body);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain('has something that needs another request');
});

test.each([
  '<script type="application/ld+json">{}</script>',
  '<link rel="canonical" href="https://example.org/"><link rel="alternate" hreflang="en" href="https://example.org/en/"><link rel="icon" href="/favicon.svg"><link rel="manifest" href="/a/site.webmanifest"><base target="_blank">',
  '<iframe class="embed" src="/embed/x/"></iframe>',
  '<a href="https://example.org/">1</a><svg><a href="/p/"><use href="#x"/><rect fill="url(#y)" mask=\'url( "#z")\'/></a></svg>',
])('%s needs no request, and passes', (body) => {
  expect(faultsOf(body)).toEqual([]);
});
