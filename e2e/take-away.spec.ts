import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { PNG } from 'pngjs';
import { readXlsx } from '../testing/read-xlsx.ts';
import { addressesWithCharts, chartsOn } from './pages.ts';

interface ChartFile {
  title: Record<'id' | 'en', string>;
  subtitle: Record<'id' | 'en', string>;
  sentence: Record<'id' | 'en', string>;
  address: Record<'id' | 'en', string>;
  explained: Record<'id' | 'en', string>;
  release: string;
  sources: { id: string; publisher: string; url: string }[];
  columns: { name: string; type: string; title: Record<'id' | 'en', string> }[];
  rows: Record<string, string | number | null>[];
}

const charts = readdirSync('dist/charts')
  .filter((name) => /^[^.]+\.json$/.test(name))
  .map((name) => ({
    id: name.replace('.json', ''),
    json: JSON.parse(readFileSync(`dist/charts/${name}`, 'utf8')) as ChartFile,
  }));
const folders = { id: '/', en: '/en/' } as const;
const languages = ['id', 'en'] as const;
const isWholeDate = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Share of pixels that are dark, in a part of a picture given in shares of its height. */
const darkness = ({ data, width, height }: PNG, from: number, to: number): number => {
  let dark = 0;
  const [first, last] = [Math.floor(from * height), Math.floor(to * height)];
  for (let i = first * width; i < last * width; i++)
    if (data[4 * i]! + data[4 * i + 1]! + data[4 * i + 2]! < 200) dark++;
  return dark / ((last - first) * width);
};

/** Charts that stand on a page; of the others there are the files and the frame alone. */
const onPages = new Set(addressesWithCharts.flatMap(chartsOn));

for (const { id, json } of charts) {
  const isOnPage = onPages.has(id);
  test(`${id}: the spreadsheet holds the charted rows, value by value`, async ({ request }) => {
    const [data, about] = readXlsx(await (await request.get(`/charts/${id}.xlsx`)).body());
    expect(data!.formulas + about!.formulas).toBe(0);
    expect(data!.frozenRows).toBe(1);
    const header = data!.rows[0]!.map((cell) => String(cell!.value));
    const names = json.columns.map(({ name }) => name);
    // Beside a column of codes stand their labels.
    expect(header.filter((name) => !/_label_(?:id|en)$/.test(name))).toEqual(names);
    expect(data!.rows).toHaveLength(json.rows.length + 1);
    for (const [i, row] of json.rows.entries()) {
      for (const { name, type } of json.columns) {
        const cell = data!.rows[i + 1]![header.indexOf(name)] ?? null;
        const value = row[name]!;
        // A date that may be a month or a year is text, with its first and last day beside it.
        const isDay = type === 'date' && !names.includes(`${name}_first`) && isWholeDate(String(value));
        if (value === null) expect(cell).toBeNull();
        else if (typeof value === 'number') expect(cell).toMatchObject({ kind: 'number', value });
        else expect(cell).toMatchObject({ kind: isDay ? 'date' : 'text', value });
      }
    }
  });

  test(`${id}: the spreadsheet’s second sheet has licence, release, sources and a word on every column`, async ({
    request,
  }) => {
    const [, about] = readXlsx(await (await request.get(`/charts/${id}.xlsx`)).body());
    const rows = about!.rows.map((row) => row.map((cell) => cell?.value));
    const find = (item: string) => rows.find(([first]) => first === item)!;
    expect(find('licence')).toEqual(['licence', 'CC BY 4.0', 'CC BY 4.0']);
    expect(find('release')[1]).toBe(json.release);
    expect(find('title')).toEqual(['title', json.title.id, json.title.en]);
    for (const { name, title } of json.columns) expect(find(`column ${name}`)[1]).toContain(title.id);
    for (const source of json.sources) {
      expect(find(`source ${source.id}`)[1]).toContain(source.publisher);
      expect(find(`source ${source.id}`)[2]).toContain(source.url);
    }
  });

  for (const language of languages) {
    const folder = `${folders[language]}charts/`;

    test(`${id}, ${language}: the SVG stands alone and says title, subtitle, source, date and address`, async ({
      request,
      page,
    }) => {
      const response = await request.get(`${folder}${id}.svg`);
      expect(response.headers()['content-type']).toContain('image/svg+xml');
      const text = await response.text();
      const { document } = new JSDOM(text, { contentType: 'application/xml' }).window;
      const root = document.documentElement;
      expect(root.localName).toBe('svg');
      expect(root.getAttribute('lang')).toBe(language);
      expect(document.querySelector('title')!.textContent).toBe(json.title[language]);
      expect(document.querySelector('desc')!.textContent!.length).toBeGreaterThan(40);
      expect(text).not.toMatch(/var\(|currentColor|<style|NaN|undefined|href=|<script/);
      const words = [...document.querySelectorAll('text')]
        .map((element) => element.textContent)
        .join(' ')
        .replace(/\s+/g, ' ');
      for (const each of [
        json.title[language],
        json.subtitle[language],
        json.explained[language],
        language === 'id' ? 'Sumber: ' : 'Source: ',
        'CC BY 4.0',
      ])
        expect(words).toContain(each);
      for (const used of text.matchAll(/url\(#([^)]+)\)/g))
        expect(document.getElementById(used[1]!), used[0]).not.toBeNull();
      const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
      expect(new Set(ids).size).toBe(ids.length);
      // Drawn by a browser, with whatever font it has, no words leave the picture.
      await page.setContent(text.replace(/^<\?xml[^>]*>/, ''));
      const outside = await page.locator('svg').evaluate((svg) => {
        const frame = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('text')]
          .filter(
            (element) =>
              element.getBoundingClientRect().right > frame.right ||
              element.getBoundingClientRect().bottom > frame.bottom,
          )
          .map((element) => element.textContent);
      });
      expect(outside).toEqual([]);
    });

    test(`${id}, ${language}: the PNG is 1200 px wide, with title, drawing and source`, async ({ request }) => {
      const png = PNG.sync.read(await (await request.get(`${folder}${id}.png`)).body());
      expect(png.width).toBe(1200);
      expect(png.height).toBeGreaterThan(400);
      expect(darkness(png, 0.02, 0.14), 'title').toBeGreaterThan(0.02);
      expect(darkness(png, 0.2, 0.85), 'drawing').toBeGreaterThan(0.001);
      expect(darkness(png, 1 - 50 / png.height, 1), 'address').toBeGreaterThan(0.005);
    });

    test(`${id}, ${language}: the sharing picture is 1200 × 630 and has a message`, async ({ request }) => {
      const png = PNG.sync.read(await (await request.get(`${folder}${id}-share.png`)).body());
      expect([png.width, png.height]).toEqual([1200, 630]);
      expect(darkness(png, 0.2, 0.85)).toBeGreaterThan(0.02);
      expect(darkness(png, 0.05, 0.14)).toBeGreaterThan(0.005);
    });

    test(`${id}, ${language}: the embedded chart is alone, says its source, leads back, and fits its frame`, async ({
      page,
      request,
    }) => {
      const address = new URL(json.address[language]).pathname;
      await page.goto(address);
      await expect(page.locator('h1')).toHaveText(json.title[language]);
      await expect(page.locator('nav, header, footer')).toHaveCount(0);
      await expect(page.locator('svg[role=img]:visible')).toHaveCount(1);
      await expect(page.locator('figcaption')).toContainText(language === 'id' ? 'Sumber' : 'Source');
      const back = (await page.locator('figcaption a').last().getAttribute('href'))!;
      const picture = (await page.locator('meta[property="og:image"]').getAttribute('content'))!;
      expect(new URL(picture).pathname).toMatch(new RegExp(`/share/${id}-[0-9a-f]{8}\\.png$`));
      const shared = await (await request.get(new URL(picture).pathname)).body();
      expect(shared.equals(await (await request.get(`${folder}${id}-share.png`)).body())).toBe(true);

      if (!isOnPage) return;
      await page.goto(back);
      const section = page.locator(`section[aria-labelledby="${id}"]`);
      const line = (await section.locator('.copy', { hasText: '<iframe' }).textContent())!;
      const frame = new JSDOM(line).window.document.querySelector('iframe')!;
      expect(frame.src).toBe(json.address[language]);
      expect(frame.title).toBe(json.title[language]);
      for (const width of [320, 375, 480, 700, 1000]) {
        await page.setViewportSize({ width, height: 200 });
        await page.goto(address);
        const height = await page.locator('html').evaluate((element) => element.scrollHeight);
        expect.soft(height, `${width} px`).toBeLessThanOrEqual(Number(frame.height));
      }
    });

    if (!isOnPage) continue;
    test(`${id}, ${language}: WhatsApp gets the sentence that stands on the page`, async ({ page }) => {
      await page.goto(new URL(json.address[language]).pathname);
      await page.goto((await page.locator('figcaption a').last().getAttribute('href'))!);
      const section = page.locator(`section[aria-labelledby="${id}"]`);
      await section.locator('summary').last().click();
      await expect(section.locator('.copy').first()).toHaveText(json.sentence[language]);
      const link = new URL((await section.locator('a[href^="https://wa.me/"]').getAttribute('href'))!);
      expect(link.searchParams.get('text')).toBe(json.sentence[language]);
      expect(json.sentence[language]).toContain(json.explained[language]);
      const explained = new URL(json.explained[language]);
      await page.goto(explained.pathname + explained.hash);
      await expect(page.locator(explained.hash)).toBeInViewport();
    });
  }
}

test('the site has a sharing picture in each language', async ({ request }) => {
  const pictures = await Promise.all(
    languages.map(async (language) => (await request.get(`${folders[language]}share.png`)).body()),
  );
  for (const bytes of pictures) {
    const png = PNG.sync.read(bytes);
    expect([png.width, png.height]).toEqual([1200, 630]);
    expect(darkness(png, 0.2, 0.85)).toBeGreaterThan(0.02);
  }
  expect(pictures[0]!.equals(pictures[1]!)).toBe(false);
});
