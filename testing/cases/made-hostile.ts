import { bytes, header, type Make, records, utf16 } from './make.ts';

const MILLION = 1_000_000;

/** The first figure of the table becomes a text of a million characters. */
const longCell = (column: string, cell: string): Make =>
  records(([names, first, ...rows]) => [names!, first!.map((each, i) => (names![i] === column ? cell : each)), ...rows]);

/** Cells, rows and headers without end, and bytes that are no text. */
export const madeHostile: Readonly<Record<string, Make>> = {
  'hostile/cell-of-a-megabyte': longCell('place', 'x'.repeat(MILLION)),
  'hostile/number-of-a-megabyte': longCell('rate_percent', '9'.repeat(MILLION)),
  'hostile/id-of-a-megabyte': longCell('id', 'c'.repeat(MILLION)),
  'hostile/cell-of-a-million-quotes': longCell('place', '"'.repeat(MILLION)),
  'hostile/stray-quotes-by-the-million': bytes((text) => text.replace('cov002,Kabupaten', `cov002,x${'"'.repeat(MILLION)}`)),
  'hostile/open-quote-before-a-megabyte': bytes((text) => `${text}"${'x,\n'.repeat(MILLION / 3)}`),
  'hostile/ten-thousand-columns': header((names) => [...names, ...Array.from({ length: 10_000 }, (_, i) => `x${i}`)]),
  'hostile/row-of-ten-thousand-cells': records((all) => [...all, Array.from({ length: 10_000 }, () => '1')]),
  'hostile/a-thousand-bad-rows': records((all) => [...all, ...Array.from({ length: 1000 }, (_, i) => all[1]!.map((cell, j) => (j === 0 ? `new${i}` : j === 6 ? '4O' : cell)))]),
  'hostile/blank-lines-by-the-ten-thousand': bytes((text) => text.replace('\ncov002', `${'\n'.repeat(10_000)}cov002`)),
  'hostile/blank-lines-by-the-million-at-the-end': bytes((text) => text + '\n'.repeat(MILLION)),
  'hostile/zero-bytes': bytes((text) => text.replace('Kabupaten', 'Kabu\0paten')),
  'hostile/zero-bytes-only': bytes(() => new Uint8Array(4096)),
  'hostile/lone-surrogate-in-utf-16': bytes((text) => utf16(`\uFEFF${text.replace('Kabupaten', 'Kabu\uD800paten')}`)),
  'hostile/bytes-without-sense': bytes(() => new Uint8Array(Array.from({ length: 2048 }, (_, i) => (i * 7919 + 128) % 256))),
  'hostile/header-of-markup': header((names) => names.map((name) => (name === 'place' ? '<script>alert(1)</script>' : name))),
  'hostile/header-named-like-a-built-in': header((names) => names.map((name) => (name === 'place' ? '__proto__' : name))),
};
