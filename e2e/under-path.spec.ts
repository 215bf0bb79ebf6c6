/** A site under a path of its host, in a browser: its pages, and its charts in the pages of others. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { site } from '../site.config.ts';
import { serveUnder, type Served } from '../testing/served.ts';
import { build, writeSettings } from '../testing/whole-builds.ts';
import { isIcon, watch } from './watched-page.ts';

test.describe.configure({ mode: 'default' });
test.use({ javaScriptEnabled: true });

const work = mkdtempSync(join(tmpdir(), 'under-path-'));
let host: Served;
test.beforeAll(async () => {
  writeSettings(join(work, 'site'), { ...site, address: 'https://someone.github.io/contoh/' });
  const { status, stderr } = build(join(work, 'dist'), { site: join(work, 'site'), data: 'data' });
  expect([status, stderr]).toEqual([0, '']);
  host = await serveUnder(join(work, 'dist'), '/contoh');
});
test.afterAll(() => {
  host?.stop();
  rmSync(work, { recursive: true, force: true });
});

test('pages show without a complaint, with their frames and the icon of the site', async ({ page }) => {
  const open = await watch(page);
  const icons: Promise<number | undefined>[] = [];
  page.on('request', (request) => {
    if (isIcon(request.url())) icons.push(request.response().then((response) => response?.status()));
  });
  for (const address of ['/', '/en/', '/cakupan/', '/data/coverage/1/', '/embed/coverage-progress/', '/404.html']) {
    const { complaints, requests } = await open(host.address + address);
    const frames = await page.locator('iframe').count();
    expect([complaints, requests.length], address).toEqual([[], 1 + frames]);
    for (const request of requests) expect(request, address).toContain(`${host.address}/`);
  }
  expect(new Set(await Promise.all(icons))).toEqual(new Set([200]));
});

test('a reader goes round by the links, from a chart in another site’s frame too', async ({ page }) => {
  const other = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<iframe src="${host.address}/embed/coverage-progress/" width="600" height="900"></iframe>`);
  }).listen(0, '127.0.0.1');
  await once(other, 'listening');
  try {
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    const opened = page.waitForEvent('popup');
    await page.locator('iframe').contentFrame().locator('p.onward a').click();
    const chart = await opened;
    await expect(chart).toHaveURL(`${host.address}/cakupan/#coverage-progress`);
    await chart.locator('a[hreflang="en"]').click();
    await expect(chart).toHaveURL(`${host.address}/en/coverage/`);
    await chart.locator('header a.name').click();
    await expect(chart).toHaveURL(`${host.address}/en/`);
  } finally {
    other.close();
  }
});
