import { expect, test } from '@playwright/test';
import { tableRecords } from './honest-site.ts';

const sources = tableRecords('sources');
const seen = (how: string) => sources.filter((each) => each.seen === how).length;

test('the overview counts what was read whole and names each publisher', async ({ page }) => {
  await page.goto('/sumber/');
  await expect(page.locator('main')).toContainText(
    `Ada ${sources.length} dokumen: ${seen('whole')} kami baca utuh, ${seen('excerpt')} kami baca sebagian, dan untuk ${seen('not_recorded')}`,
  );
  await expect(
    page.locator('section', { has: page.getByRole('heading', { name: 'pemerintah kabupaten ini' }) }).locator('li'),
  ).toHaveText(/^Pemerintah Kabupaten Sarolangun dokumen: 6, baris: 21$/);
  await page.getByRole('link', { name: 'Sekato.id' }).click();
  await expect(page).toHaveURL(/\/sumber\/press\/s\/#p-sekato-id$/);
});

test('a source tells its date, how much was read, and every row taken from it', async ({ page }) => {
  await page.goto('/en/sources/regency-government/');
  const source = page.locator('#sarolangunkab-2025-03-20');
  await expect(source).toContainText('20 March 2025');
  await expect(source).toContainText('whole');
  await expect(source.getByRole('link', { name: 'cov016' })).toHaveAttribute('href', '/en/data/coverage/1/#cov016');
  await expect(source.getByRole('link', { name: 'rul003' })).toHaveAttribute('href', '/en/data/rules/1/#rul003');
});
