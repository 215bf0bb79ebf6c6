import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readDataset } from '../../../data/read-dataset.ts';
import { say } from '../../../i18n/message.ts';
import { readPage } from '../figures.ts';
import { builtFigures } from './context.ts';

const ledger = (description: string) => `<html><head><meta name="description" content='${description}'></head><body>
  <section><p class="verdict fits"></p><p class="verdict does_not_fit"></p><p class="verdict undecided"></p><p class="verdict undecided"></p></section>
  <section><p class="verdict fits"></p></section></body></html>`;
const data = readDataset('data');
const faults = (description: string, words: string) =>
  readPage(
    {
      path: 'p',
      address: '/en/',
      document: new JSDOM(`<html lang="en"><body><dl class="brief"><dd>${words}</dd></dl></body></html>`).window
        .document,
    },
    builtFigures([{ path: 'cek-angka/index.html', bytes: Buffer.from(ledger(description)) }], data),
  ).faults;

test('verdicts are counted where the ledger is about this place, whatever words stand in its attributes', () => {
  const said = (wrong: number) =>
    say('en', 'home_misfits_text', { place: 'Sarolangun', all: '4', wrong: String(wrong), undecided: '2' });
  for (const description of ['', '<section class="verdict fits">', '</section>']) {
    expect(faults(description, said(1)), description).toEqual([]);
    expect(faults(description, said(2)), description).toHaveLength(1);
  }
});
