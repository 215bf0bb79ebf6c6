import { expect, test } from 'vitest';
import { bare, takeMarks } from '../press/mark.ts';
import { rowName } from '../press/printable.ts';
import { reportOf } from './report.ts';

const of = {
  name: rowName({ table: 'coverage', id: 'cov001' }),
  value: '52 persen & naik?',
  source: 'Kabar Contoh',
  address: 'https://contoh.example/data/coverage/1/#cov001',
};

test('a report opens in a mail program with id, value, source and address, and room for what is wrong', () => {
  const { href, copy } = reportOf('id', { contact: 'mailto:redaksi@contoh.example' }, of);
  expect(copy).toBeNull();
  const mail = new URL(takeMarks(href).text);
  expect(mail.pathname).toBe('redaksi@contoh.example');
  expect(mail.searchParams.get('subject')).toBe('Laporan: cov001');
  expect(mail.searchParams.get('body')).toBe(
    'cov001. 52 persen & naik?. Kabar Contoh. https://contoh.example/data/coverage/1/#cov001\r\n\r\nYang salah, dan sumber yang benar:\r\n',
  );
});

test('a contact that has a subject already keeps it', () =>
  expect(takeMarks(reportOf('en', { contact: 'mailto:a@b.example?cc=c@d.example' }, of).href).text).toContain(
    '?cc=c@d.example&subject=Report: cov001&body='.replaceAll(' ', '%20'),
  ));

test.each([
  ['another way to write', { contact: 'https://contoh.example/lapor' }, 'https://contoh.example/lapor'],
  ['no contact', {}, '/en/methods/reading/#corrections'],
])('with %s the message is there to be copied', (_, settings, href) => {
  const report = reportOf('en', settings, of);
  expect(report.href).toBe(href);
  expect(bare(report.copy!)).toBe(
    'cov001. 52 persen & naik?. Kabar Contoh. https://contoh.example/data/coverage/1/#cov001',
  );
});
