import { expect, test } from '@playwright/test';
import { site } from '../site.config.ts';
import { longDate, release } from './published-state.ts';

test('the first release, and plainly that nothing has been revised', async ({ page }) => {
  await page.goto('/rilis/');
  await expect(page.locator('main')).toContainText(`Rilis ${longDate('id', release.date)}`);
  await expect(page.locator('main')).toContainText('Sampai rilis ini belum ada yang diperbaiki.');
  await page.goto('/en/releases/');
  await expect(page.locator('main')).toContainText('As of this release nothing has been revised.');
  await page.getByRole('link', { name: 'How to report an error' }).click();
  await expect(page.locator('#corrections')).toContainText(
    site.contact === undefined ? 'No address for reports has been set yet.' : site.contact.replace('mailto:', ''),
  );
});

test('the ledger is a table like the others, with a header and no row', async ({ request }) => {
  expect(await (await request.get('/data/revisions.csv')).text()).toBe(
    'id,release,table,row,column,old_value,new_value,reason_id,reason_en\r\n',
  );
  expect(((await (await request.get('/data/revisions.json')).json()) as { rows: unknown[] }).rows).toEqual([]);
});
