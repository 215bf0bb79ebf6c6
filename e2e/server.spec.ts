import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect, type ConnectionOptions } from 'node:tls';
import { expect, test } from '@playwright/test';
import { addressOf, builtFiles } from '../src/build/gate/built-site.ts';
import { caching, headersOf } from '../src/build/headers.ts';
import { serve, siteName, type WebServer } from './web-server.ts';
import { watch } from './watched-page.ts';

const MEDIA: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'text/xml; charset=utf-8',
  zip: 'application/zip',
};

const delivered = builtFiles('dist').filter(({ path }) => path !== '_headers');

let server: WebServer;
test.beforeAll(async () => {
  server = await serve('dist');
});
test.afterAll(() => server.stop());

test('nginx takes the configuration without a warning', () => {
  expect(server.said).toBe('');
});

test('the site answers over https, in no version of TLS older than 1.2', async () => {
  const versionOf = (options: ConnectionOptions) =>
    new Promise<string | null>((done, fail) => {
      const { port, certificate } = server.secure;
      const socket = connect(
        { host: '127.0.0.1', port, servername: siteName(), ca: certificate.pem, ...options },
        () => {
          done(socket.getProtocol());
          socket.end();
        },
      ).on('error', fail);
    });
  expect(await versionOf({})).toBe('TLSv1.3');
  expect(await versionOf({ maxVersion: 'TLSv1.2' })).toBe('TLSv1.2');
  // A client as lenient as can be, so that the server alone refuses.
  await expect(
    versionOf({ minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' }),
  ).rejects.toThrow(/alert protocol version/);
});

test('nginx sends every file whole, with the headers that it has to have and each of them once', async () => {
  for (const { path, bytes } of delivered) {
    const address = addressOf(path);
    const response = await fetch(server.site + address);
    expect(response.status, address).toBe(200);
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes), address).toBe(true);
    const wanted = {
      'Content-Type': MEDIA[path.split('.').at(-1)!],
      'Cache-Control': caching.found,
      ...headersOf(address),
    };
    expect(Object.fromEntries(Object.keys(wanted).map((name) => [name, response.headers.get(name)])), address).toEqual(
      wanted,
    );
    for (const name of ['Access-Control-Allow-Origin', 'X-Frame-Options'])
      expect(response.headers.has(name), `${address} ${name}`).toBe(name in wanted);
  }
});

test('an address where nothing is gets the page that says so, in both languages, and its headers', async () => {
  for (const address of [
    '/cakupn/',
    '/data/nothing.csv',
    '/charts/',
    '/_headers',
    '/.git/config',
    '/%2e%2e/package.json',
    '/en/nothing',
  ]) {
    const response = await fetch(server.site + address);
    expect(response.status, address).toBe(404);
    expect(await response.text(), address).toContain('Page not found');
    expect(response.headers.get('Content-Security-Policy'), address).toContain("frame-ancestors 'none'");
    expect(response.headers.get('Strict-Transport-Security'), address).not.toBeNull();
    // A moment later, something may be there.
    expect(response.headers.get('Cache-Control'), address).toBe(caching.missing);
  }
});

test('http leads to https under the name of the site, whatever name was asked for, and a folder to its address with a slash', async ({
  request,
}) => {
  for (const name of [siteName(), 'elsewhere.invalid']) {
    const insecure = await request.get(`${server.insecure}/cakupan/?x=1`, { maxRedirects: 0, headers: { Host: name } });
    expect([insecure.status(), insecure.headers()['location']]).toEqual([301, `https://${siteName()}/cakupan/?x=1`]);
  }
  const folder = await fetch(`${server.site}/cakupan`, { redirect: 'manual' });
  expect([folder.status, folder.headers.get('Location')]).toEqual([301, '/cakupan/']);
});

test('pages and data are sent small, and only reading is allowed', async ({ request }) => {
  for (const address of ['/', '/data/coverage.csv', '/charts/coverage-progress.svg', '/datapackage.json']) {
    const { headers } = await fetch(server.site + address, { headers: { 'Accept-Encoding': 'gzip' } });
    expect([headers.get('Content-Encoding'), headers.get('Vary')], address).toEqual(['gzip', 'Accept-Encoding']);
  }
  expect((await request.post(`${server.site}/`)).status()).toBe(405);
  expect((await request.get(`${server.site}/`)).headers()['server']).toBe('nginx');
});

test.describe('in a browser', () => {
  test.use({ javaScriptEnabled: true });

  test('pages, drawings and data show without a complaint under the headers', async ({ page }) => {
    const open = await watch(page);
    for (const address of [
      '/',
      '/en/',
      '/data/coverage/',
      '/embed/coverage-progress/',
      '/404.html',
      '/charts/coverage-progress.svg',
      '/charts/coverage-progress.png',
      '/datapackage.json',
    ]) {
      expect(await open(server.site + address), address).toEqual({ complaints: [], requests: [server.site + address] });
    }
  });

  test('another site may show a chart’s own page in a frame and read the data, and no other page', async ({ page }) => {
    const other = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(
        ['/embed/coverage-progress/', '/', '/data/']
          .map((address) => `<iframe src="${server.site}${address}"></iframe>`)
          .join(''),
      );
    }).listen(0, '127.0.0.1');
    await once(other, 'listening');
    try {
      await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`, { waitUntil: 'load' });
      await expect(page.locator('iframe').nth(0).contentFrame().locator('h1')).toBeVisible();
      for (const i of [1, 2]) await expect(page.locator('iframe').nth(i).contentFrame().locator('main')).toHaveCount(0);
      const read = (address: string) =>
        page.evaluate(
          (url) =>
            fetch(url).then(
              (response) => response.ok,
              () => false,
            ),
          server.site + address,
        );
      expect([
        await read('/data/coverage.csv'),
        await read('/charts/coverage-progress.json'),
        await read('/'),
        await read('/data/coverage/'),
      ]).toEqual([true, true, false, false]);
    } finally {
      other.close();
    }
  });
});
