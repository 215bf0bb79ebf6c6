import { expect, test } from '@playwright/test';

test('every release stands with its day, the newest first, and a corrected cell with what it was and why', async ({
  page,
}) => {
  await page.goto('/en/releases/');
  const main = page.locator('main');
  expect((await main.innerText()).match(/Release of .*/g)).toEqual([
    'Release of 1 July 2026',
    'Release of 15 January 2026',
  ]);
  const corrected = main.getByRole('row', { name: /cov006/ });
  await expect(corrected.getByRole('cell')).toHaveText([/44/, /45/, 'A typing slip; the source says 45.', '2026-07']);
});

test('the way to report an error leads to the address that is set', async ({ page }) => {
  await page.goto('/en/releases/');
  await page.getByRole('link', { name: 'How to report an error' }).click();
  await expect(page.locator('#corrections')).toContainText('redaksi@contoh-terlindungi.example');
});

test('the ledger is a table like the others', async ({ request }) => {
  expect(await (await request.get('/data/revisions.csv')).text()).toBe(
    'id,release,table,row,column,old_value,new_value,reason_id,reason_en\r\n' +
      'rev001,2026-07,coverage,cov006,rate_percent,44,45,Salah ketik; sumbernya menyebut 45.,A typing slip; the source says 45.\r\n',
  );
  const { rows } = (await (await request.get('/data/revisions.json')).json()) as { rows: { id: string }[] };
  expect(rows.map(({ id }) => id)).toEqual(['rev001']);
});
