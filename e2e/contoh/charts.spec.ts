import { expect, test } from '@playwright/test';

test('a pointer that rests on a mark is told its value, date and source, in the language of the page', async ({
  page,
}) => {
  const told = async (address: string, id: string) => (
    await page.goto(address),
    page
      .locator(`section[aria-labelledby="${id}"] svg[role=img]:visible :is(circle, rect, path) > title`)
      .allTextContents()
  );
  expect(await told('/', 'coverage-progress')).toContain(
    '30 September 2025: 40 persen. Sumber: BPJS Ketenagakerjaan Cabang Contoh, Harian Misal.',
  );
  expect(await told('/en/', 'coverage-progress')).toContain(
    '30 September 2025: 40 percent, published. Source: BPJS Ketenagakerjaan Cabang Contoh, Harian Misal.',
  );
  // Ten people, of whom some work in agriculture.
  expect(
    (await told('/en/', 'uncovered-by-sector')).filter((words) => words.endsWith('Our calculation.')),
  ).toHaveLength(10);
});
