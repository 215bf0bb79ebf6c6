import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSettings } from '../settings.ts';
import { manifestText, securityText } from './plain-files.ts';

const settings = readSettings('.');
const withContact = { ...settings, securityContact: 'mailto:a@example.org' };

test('security.txt has what RFC 9116 requires, and expires a year after the release', () => {
  expect(securityText(withContact, '2026-11-22')!.split('\n').slice(0, 2)).toEqual([
    'Contact: mailto:a@example.org',
    'Expires: 2027-11-22T00:00:00Z',
  ]);
  expect(securityText(withContact, '2028-02-29')).toContain('Expires: 2029-02-28T00:00:00Z');
});

test('without a contact there is none', () => {
  expect(settings).not.toHaveProperty('securityContact');
  expect(securityText(settings, '2026-11-22')).toBeNull();
});

test('the manifest is called like the site, and its addresses are seen from itself', () => {
  const { name, start_url, icons } = JSON.parse(manifestText({ ...settings, name: 'Contoh' }));
  expect([name, start_url]).toEqual(['Contoh', './']);
  for (const { src } of icons) expect(existsSync(`public/${src}`), src).toBe(true);
});
