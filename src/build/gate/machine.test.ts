import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { machineFaults } from './machine.ts';

const SITE = 'https://contoh.example';

const file = (path: string, bytes: string | Uint8Array) => ({ path, bytes: Buffer.from(bytes) });
const fault = (path: string) => `${path}: names a folder of the machine that built it`;

test('a file that names a folder of the machine closes the gate, also inside of an archive', () => {
  const named = '{"from":"/home/ani/site/x"}';
  const files = [
    file('a.json', named),
    file('b.svg', '/home/anisa/x'),
    file('c.zip', zipSync({ 'a.json': Buffer.from(named) })),
    file('d.txt', 'dist/home/ani/x'),
  ];
  expect(machineFaults(files, SITE, ['/home/ani'])).toEqual(['a.json', 'c.zip', 'd.txt'].map(fault));
  expect(machineFaults([file('a.json', '/')], SITE, ['/'])).toEqual([]);
  expect(machineFaults([file('a.json', '/home/ani (old)/[x]/y')], SITE, ['/home/ani (old)/[x]'])).toEqual([
    fault('a.json'),
  ]);
});

/** A site with these words in one of its pages, built in a folder that is called like its own. */
const builtIn = (folder: string, words: string) =>
  machineFaults(
    [
      file('data/coverage.csv', ''),
      file('data/coverage/1/index.html', ''),
      file('en/data/index.html', words),
      file('charts/a.svg', ''),
    ],
    SITE,
    [folder],
  );

test('a folder of the machine may have the name of a folder of the site', () => {
  const words = `<a href="/data/coverage.csv#row=2"> <a href='/data/coverage/1/'> ${SITE}/en/data/ url(/charts/a.svg) Lihat /data/coverage.csv. /data/* https://example.go.id/data/2024.pdf https://example.go.id/files/app/x`;
  for (const folder of ['/data', '/en', '/charts', '/app', '/files'])
    expect(builtIn(folder, words), folder).toEqual([]);
});

test.each([
  '"/data/src/pages/index.astro"',
  'file:///data/node_modules/astro/x.js',
  `${SITE}/data/.building-dist-new/a.svg`,
  '/data/data/coverage.csv',
  '/data/coverage.csv.ts',
])('in such a folder, too, %s closes the gate', (words) => {
  expect(builtIn('/data', words)).toEqual([fault('en/data/index.html')]);
});
