import { describe, expect, test } from 'vitest';
import { contoh } from '../../testing/contoh-site.ts';
import type { Chart } from '../charts/chart.ts';
import { rowOf } from '../data/dataset.ts';
import type { Language } from '../i18n/language.ts';
import { published } from '../press/figure.ts';
import { bare, takeMarks } from '../press/mark.ts';
import { plain } from '../press/sentence.ts';
import {
  citeDocument,
  citeSite,
  pasteSentence,
  quotedDocuments,
  whatsappLink,
  type Citation,
  type Delivered,
} from './citation.ts';
import { embedLine } from './embed.ts';

const { settings, charts, data } = contoh;
const coverage = charts['coverage-progress']!;

const paste = (of: Delivered) => bare(pasteSentence(of));
const read = ({ short, full }: Citation): Citation => ({ short: bare(short), full: bare(full) });

describe('a sentence to paste has figure, unit, place, date, source and address', () => {
  test('in Indonesian', () =>
    expect(paste({ chart: coverage, settings, data, language: 'id' })).toBe(
      `Angka terakhir cakupan jaminan sosial ketenagakerjaan Kabupaten Contoh adalah 40 persen pekerja, per 30 September 2025. Sampai 1 Juli 2026 kami tidak menemukan angka yang lebih baru. Sumber: BPJS Ketenagakerjaan Cabang Contoh; dihimpun ${settings.name}, rilis 1 Juli 2026. ${settings.address}/cakupan/#coverage-progress`,
    ));

  test('the office that a document quotes stands before it', () => {
    const quote = { ...coverage.quote!, figure: published(rowOf(data, 'coverage', 'cov001'), 'rate_percent') };
    const sentence = (language: Language) =>
      paste({ chart: { ...coverage, quote, from: [] }, settings, data, language });
    expect(sentence('id')).toContain('Sumber: Dinas Tenaga Kerja Kabupaten Contoh, dikutip Kabar Contoh;');
    expect(sentence('en')).toContain('Source: Dinas Tenaga Kerja Kabupaten Contoh, quoted by Kabar Contoh;');
  });

  test('a calculated one says whose calculation it is', () => {
    const sentence = paste({ chart: charts['contribution-funding']!, settings, data, language: 'en' });
    expect(sentence).toContain('Rp1.344 billion, stated on 10 June 2024, pays for about 4 months');
    expect(sentence).toContain(`Calculated by ${settings.name} from figures of Pemerintah Kabupaten Contoh`);
  });

  test('a chart that no single figure stands for is quoted by its title and subtitle', () => {
    const { quote, ...plainChart } = coverage;
    expect(quote).toBeDefined();
    const sentence = paste({ chart: plainChart, settings, data, language: 'id' });
    expect(sentence).toContain(`${bare(plain('id', coverage.title))}. ${bare(plain('id', coverage.subtitle))}.`);
  });
});

test('WhatsApp opens with the very sentence', () => {
  const of = { chart: coverage, settings, data, language: 'id' } as const;
  expect(new URL(takeMarks(whatsappLink(of)).text).searchParams.get('text')).toBe(paste(of));
});

test('the original publisher is cited with title, date and address', () => {
  const [source] = quotedDocuments({ chart: coverage, data });
  expect(read(citeDocument('id', source!))).toEqual({
    short: 'BPJS Ketenagakerjaan Cabang Contoh, 1 Oktober 2025',
    full: `BPJS Ketenagakerjaan Cabang Contoh. “Paparan cakupan Kabupaten Contoh”. 1 Oktober 2025. ${source!.url}`,
  });
});

test('a document that quotes an office is cited with it', () =>
  expect(read(citeDocument('id', rowOf(data, 'sources', 'kabar-2024-01-31'))).short).toBe(
    'Kabar Contoh (mengutip Dinas Tenaga Kerja Kabupaten Contoh), 31 Januari 2024',
  ));

test('what was not recorded of a document is left out or said', () => {
  const source = { ...rowOf(data, 'sources', 'bps-misal-2023'), title: null, published: null };
  expect(read(citeDocument('en', source)).full).toBe(`BPS Provinsi Misal. date not recorded. ${source.url}`);
});

test('the full citation of the site names release, licence and the bytes of the rows', () => {
  const { full } = read(citeSite({ chart: coverage, settings, data, language: 'en' }));
  expect(full).toContain(
    'Release 1 July 2026, https://contoh-terlindungi.example/en/releases/2026-07/. Licence CC BY 4.0.',
  );
  expect(full).toMatch(/SHA-256 of the CSV: [0-9a-f]{64}\)$/);
});

test('the line that embeds a chart stays whole when a title has quotation marks', () => {
  const chart: Chart = {
    ...coverage,
    title: { key: 'sector_published', slots: { workers: '"><script>', group: 'a & b' } },
  };
  const line = embedLine({ settings, data, chart, language: 'id' });
  expect(bare(line)).toContain('title="Angka terbit: &quot;>&lt;script>, a &amp; b."');
});
