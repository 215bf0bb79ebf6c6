import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { site as settings } from '../site.config.ts';
import { tableRecords } from './honest-site.ts';
import { addresses, mainAddresses } from './pages.ts';
import { longDate, release } from './published-state.ts';

const xml = (text: string) => new JSDOM(text, { contentType: 'application/xml' }).window.document;
const one = (parent: Element | Document, name: string) => {
  const found = [...parent.children].filter((child) => child.localName === name);
  expect(found.length, `one ${name}`).toBe(1);
  return found[0]!.textContent!;
};
const site = settings.address;

for (const [language, address] of [
  ['id', '/feed.xml'],
  ['en', '/en/feed.xml'],
] as const) {
  test(`${address} has the elements that Atom requires, and an entry for each release`, async ({ page, request }) => {
    const response = await request.get(address);
    const { documentElement: feed } = xml(await response.text());
    expect([feed.localName, feed.namespaceURI, feed.getAttribute('xml:lang')]).toEqual([
      'feed',
      'http://www.w3.org/2005/Atom',
      language,
    ]);
    expect(one(feed, 'id')).toBe(site + address);
    expect(one(feed, 'title')).toContain(settings.name);
    expect(one(feed, 'updated')).toBe(`${release.date}T00:00:00Z`);
    expect(feed.querySelector('author > name')?.textContent).toBe(settings.name);
    expect(feed.querySelector(':scope > link[rel="self"]')?.getAttribute('href')).toBe(site + address);
    const entries = [...feed.querySelectorAll('entry')];
    const ids = entries.map((entry) => one(entry, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      ids.filter(
        (each) =>
          each.startsWith(`${site}${language === 'id' ? '' : '/en'}/data/releases/`) &&
          each.endsWith(`/#${release.id}`),
      ),
    ).toHaveLength(1);
    for (const entry of entries) {
      expect(one(entry, 'title')).not.toBe('');
      expect(one(entry, 'content')).not.toBe('');
      expect(one(entry, 'updated')).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
      await page.goto(entry.querySelector('link[rel="alternate"]')!.getAttribute('href')!.replace(site, ''));
      await expect(page.locator('article:target')).toBeVisible();
    }
    await page.goto(language === 'id' ? '/' : '/en/');
    await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute('href', address);
  });
}

test('sitemap.xml names every page with its other language, and robots.txt names it', async ({ request }) => {
  const document = xml(await (await request.get('/sitemap.xml')).text());
  expect(document.documentElement.namespaceURI).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  const urls = [...document.querySelectorAll('url')].map((url) => ({
    address: one(url, 'loc').replace(site, ''),
    alternates: Object.fromEntries(
      [...url.children]
        .filter(({ localName }) => localName === 'link')
        .map((link) => [link.getAttribute('hreflang')!, link.getAttribute('href')!.replace(site, '')]),
    ),
  }));
  const byAddress = new Map(urls.map((url) => [url.address, url]));
  for (const address of mainAddresses.filter((each) => !/404|\/embed\//.test(each)))
    expect(byAddress.has(address), address).toBe(true);
  for (const { address, alternates } of urls) {
    expect(addresses).toContain(address);
    expect(Object.keys(alternates).sort()).toEqual(['en', 'id', 'x-default']);
    expect(alternates['x-default']).toBe(alternates.id);
    for (const language of ['id', 'en']) expect(byAddress.get(alternates[language]!)?.alternates).toEqual(alternates);
  }
  expect(await (await request.get('/robots.txt')).text()).toContain(`\nSitemap: ${site}/sitemap.xml\n`);
});

test('security.txt names the contact that is set, and is not there without one', () => {
  const file = 'dist/.well-known/security.txt';
  expect(existsSync(file)).toBe(settings.securityContact !== undefined);
  if (settings.securityContact !== undefined)
    expect(readFileSync(file, 'utf8')).toContain(`Contact: ${settings.securityContact}\n`);
});

test('a shared page brings title, description, picture and address', async ({ page }) => {
  for (const [address, picture, locale] of [
    ['/data/coverage/', '/share/home-', 'id_ID'],
    ['/en/data/coverage/', '/en/share/home-', 'en_GB'],
  ] as const) {
    await page.goto(address);
    const content = (property: string) => page.locator(`meta[property="og:${property}"]`).getAttribute('content');
    expect(await content('title')).toBe(await page.title());
    expect(await content('description')).toBe(await page.locator('meta[name="description"]').getAttribute('content'));
    expect(await content('url')).toBe(site + address);
    expect((await content('image'))!.startsWith(site + picture)).toBe(true);
    expect(await content('image:alt')).not.toBe(await page.title());
    expect(await content('locale')).toBe(locale);
    await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', 'summary_large_image');
    await expect(page.locator('link[hreflang="x-default"]')).toHaveAttribute('href', `${site}/data/coverage/`);
  }
});

test('a dataset page tells search engines what it is, and its downloads are there', async ({ page, request }) => {
  await page.goto('/en/data/coverage/');
  const dataset = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!) as Record<
    string,
    string
  > & { distribution: Record<string, string>[]; variableMeasured: Record<string, string>[] };
  expect(dataset['@context']).toBe('https://schema.org/');
  expect(dataset['@type']).toBe('Dataset');
  expect(dataset.description!.length).toBeGreaterThan(50);
  expect(dataset.name).toContain(settings.placeName.en);
  expect(dataset.keywords!.length).toBeGreaterThan(2);
  expect(dataset.temporalCoverage).toMatch(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
  for (const asked of ['identifier', 'spatialCoverage', 'dateModified', 'creator', 'version'])
    expect(dataset).toHaveProperty(asked);
  expect(dataset.license).toBe('https://creativecommons.org/licenses/by/4.0/');
  const rate = dataset.variableMeasured.find(({ name }) => name === 'rate_percent')!;
  expect(rate.description).toMatch(/\. Empty cell: \w/);
  for (const download of dataset.distribution) {
    expect(download['@type']).toBe('DataDownload');
    expect((await request.get(download.contentUrl!.replace(site, ''))).ok()).toBe(true);
  }
  expect(dataset.distribution.map(({ encodingFormat }) => encodingFormat)).toContain('text/csv');
});

test('a catalogue for search engines describes each dataset that it does not only name', async ({ page }) => {
  await page.goto('/en/data/');
  const catalogue = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!) as {
    dataset: Record<string, string>[];
  };
  expect(catalogue.dataset.length).toBeGreaterThan(10);
  for (const dataset of catalogue.dataset)
    if (dataset['@type'] === 'Dataset') expect(dataset.description!.length).toBeGreaterThan(50);
    else expect(Object.keys(dataset)).toEqual(['@id']);
});

test('a row is a card: its place in the file, its source and the document; the hash of the file stands once', async ({
  page,
  request,
}) => {
  const { id } = tableRecords('coverage')[0]!;
  await page.goto(`/data/coverage/1/#${id}`);
  const row = page.locator(`#${id}`);
  const link = row.locator('a[href*=".csv#row="]');
  await expect(link).toBeHidden();
  const [file, place] = (await link.getAttribute('href'))!.split('#row=') as [string, string];
  expect(file).toBe('/data/coverage.csv');
  const records = Papa.parse<string[]>((await (await request.get(file)).text()).trimEnd()).data;
  expect(records[Number(place) - 1]![0]).toBe(id);
  const sums = await (await request.get('/SHA256SUMS')).text();
  const hash = /^([0-9a-f]{64}) {2}data\/coverage\.csv$/m.exec(sums)![1]!;
  expect((await page.locator('main').innerText()).split(hash)).toHaveLength(2);
  const source = tableRecords('sources').find(({ id: each }) => each === tableRecords('coverage')[0]!.source)!;
  await expect(row).toContainText(source.publisher!);
  await expect(row.locator(`a[href="${source.url}"]`)).toBeVisible();
  await row.locator('summary').click();
  await expect(link).toBeVisible();
});

test('the lines that load a table name its file, and dates stay text', async ({ page }) => {
  await page.goto('/data/coverage/');
  await page
    .locator('details', { has: page.locator('pre') })
    .locator('> summary')
    .click();
  const lines = await page.locator('pre').allInnerTexts();
  expect(lines).toHaveLength(6);
  for (const line of lines) expect(line).toMatch(/\/data\/coverage\.(?:csv|json)["']/);
  for (const line of lines) expect(line).toContain(`${site}/data/coverage.`);
  expect(lines[1]).toContain('colClasses = c(date = "character")');
  expect(lines[2]).toContain('dtype={"date": "string"}');
  expect(lines[4]).toContain("types = {'date': 'VARCHAR'}");
  const citation = page.getByText(`${settings.name}, tabel Cakupan, rilis ${longDate('id', release.date)}`);
  await page.locator('details', { has: citation }).locator('> summary').click();
  await expect(citation).toBeVisible();
});
