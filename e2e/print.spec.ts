import { expect, test } from '@playwright/test';
import { homes, kinds } from './pages.ts';
import { readPdf, tight } from './read-pdf.ts';

const notices: readonly string[] = Object.values(homes);
const isLetter = (address: string) => /gap\d+/.test(address);

for (const address of kinds.filter((each) => !notices.includes(each) && !isLetter(each))) {
  test(`${address} on paper: charts, tables, sources and where it stands; no menu`, async ({ page }) => {
    await page.goto(address);
    const wanted = await page.evaluate(() => ({
      headings: [...document.querySelectorAll('h1, main h2, main h3')].map((each) => each.textContent!),
      rows: [...document.querySelectorAll('main tr')].map((row) => [...row.children].map((cell) => cell.textContent!)),
      labels: [...document.querySelectorAll('main figure > svg:last-of-type :is(text:not(:has(tspan)), tspan)')].map(
        (each) => each.textContent!,
      ),
      captions: [...document.querySelectorAll('figcaption')].map((each) => each.textContent!),
      menus: [...document.querySelectorAll('body > header nav, body > footer nav')].map((each) => each.textContent!),
      address: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href,
      left: [...document.querySelectorAll('.copy')].map((each) => each.textContent!),
    }));
    const pages = await readPdf(await page.pdf({ format: 'A4' }));
    const paper = pages.join('');
    // What CSS writes in capitals is printed so.
    const has = (text: string) => paper.toLowerCase().includes(tight(text).toLowerCase());
    for (const text of [...wanted.headings, ...wanted.labels, ...wanted.captions, ...wanted.rows.flat()])
      expect.soft(has(text), `prints "${text.slice(0, 60)}"`).toBe(true);
    for (const text of [...wanted.menus, ...wanted.left])
      expect.soft(has(text), `does not print "${text.slice(0, 60)}"`).toBe(false);
    if (wanted.address) expect.soft(has(wanted.address), `prints ${wanted.address}`).toBe(true);
    for (const [i, text] of pages.entries()) expect.soft(text.length, `words on sheet ${i + 1}`).toBeGreaterThan(40);
  });
}

for (const address of kinds.filter(isLetter)) {
  test(`${address} on paper: the letter alone, on one sheet`, async ({ page }) => {
    await page.goto(address);
    const letter = tight((await page.locator('.letter').textContent())!);
    expect(await readPdf(await page.pdf({ format: 'A4' }))).toEqual([letter]);
  });
}

for (const [language, address] of Object.entries(homes)) {
  test(`the front page is printed as a notice of one sheet that leads back, ${language}`, async ({ page }) => {
    await page.goto(address);
    const { rate, canonical, menu } = await page.evaluate(() => ({
      rate: document.querySelector('.big')!.textContent!,
      canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')!.href,
      menu: document.querySelector('nav')!.textContent!,
    }));
    const pages = await readPdf(await page.pdf({ format: 'A4' }));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain(tight(rate));
    // As people type it; the code beside it has it whole.
    expect(pages[0]).toContain(tight(canonical.replace('https://', '')));
    expect(pages[0]).not.toContain(tight(menu));
  });
}
