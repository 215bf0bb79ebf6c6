import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { addresses } from './pages.ts';
import { watch } from './watched-page.ts';

test.use({ javaScriptEnabled: true });

const served = (address: string) =>
  readFileSync(`dist${address.endsWith('/') ? `${address}index.html` : address}`, 'utf8');

test('no page breaks its policy, says anything to the console, or asks for more than itself', async ({
  page,
  baseURL,
}) => {
  const open = await watch(page);
  for (const address of addresses) {
    const { complaints, requests } = await open(address);
    expect.soft(complaints, address).toEqual([]);
    expect.soft(requests[0], address).toBe(baseURL + address);
    expect
      .soft(
        requests.filter((url) => new URL(url).origin !== baseURL),
        address,
      )
      .toEqual([]);
    // A page may show pages of the site in frames, and nothing else.
    const frames = await page.locator('iframe').count();
    expect.soft(requests.length, address).toBe(1 + frames);
  }
  expect(addresses.length).toBeGreaterThan(200);
});

test('a page keeps no cookie and stores nothing', async ({ page, context }) => {
  for (const address of ['/', '/en/data/', '/embed/coverage-progress/']) {
    await page.goto(address);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  }
  expect(await context.cookies()).toEqual([]);
});

test.describe('what would slip in is held off, and noticed', () => {
  const injected: readonly [string, string, string][] = [
    ['a script', '<script>alert(1)</script>', 'policy: script-src-elem inline'],
    ['an event handler', '<svg onload="alert(1)"></svg>', 'policy: script-src-attr inline'],
    ['a style attribute', '<p style="color:red">', 'policy: style-src-attr inline'],
    ['a style sheet of its own', '<style>p{color:red}</style>', 'policy: style-src-elem inline'],
    [
      'a picture from elsewhere',
      '<img src="https://elsewhere.invalid/x.png">',
      'policy: img-src https://elsewhere.invalid/x.png',
    ],
    ['a frame', '<iframe src="https://elsewhere.invalid/"></iframe>', 'policy: frame-src https://elsewhere.invalid'],
    ['another base', '<base href="https://elsewhere.invalid/">', 'policy: base-uri https://elsewhere.invalid'],
  ];
  for (const [what, markup, broken] of injected) {
    test(what, async ({ page }) => {
      await page.route('**/injected', (route) =>
        route.fulfill({ contentType: 'text/html', body: served('/').replace('<main', `${markup}<main`) }),
      );
      const open = await watch(page);
      const { complaints } = await open('/injected');
      expect(
        complaints.some((complaint) => complaint.startsWith(broken)),
        complaints.join('\n'),
      ).toBe(true);
      expect(complaints.some((complaint) => complaint.startsWith('dialog'))).toBe(false);
    });
  }

  test('a request to elsewhere is seen, even one that is not answered', async ({ page }) => {
    const bare = served('/')
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      .replace('<main', '<img src="https://elsewhere.invalid/x.png"><main');
    await page.route('**/injected', (route) => route.fulfill({ contentType: 'text/html', body: bare }));
    expect((await (await watch(page))('/injected')).requests[1]).toBe('https://elsewhere.invalid/x.png');
  });

  test('a page without its policy would let the script run', async ({ page }) => {
    const bare = served('/')
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      .replace('<main', '<script>alert(1)</script><main');
    await page.route('**/injected', (route) => route.fulfill({ contentType: 'text/html', body: bare }));
    expect((await (await watch(page))('/injected')).complaints).toEqual(['dialog: 1']);
  });
});
