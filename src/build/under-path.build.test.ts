// The site at the root of its host and under a path, each served at its address and nowhere else: whatever it names is there.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { namedBy, type Named } from '../../testing/crawl.ts';
import { sentWith } from '../../testing/host-headers.ts';
import { serveUnder, type Served } from '../../testing/served.ts';
import { build, writeSettings } from '../../testing/whole-builds.ts';
import { pathOf, readSettings } from '../settings.ts';
import { HEADERS } from './checksums.ts';
import { addressOf, builtFiles, type BuiltFile } from './gate/built-site.ts';
import { headersOf } from './headers.ts';

const work = realpathSync(mkdtempSync(join(tmpdir(), 'under-path-')));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const atRoot = () => inject('site');
const underPath = () => {
  // As somebody may copy it from a browser.
  writeSettings(join(work, 'site'), {
    ...readSettings('.'),
    address: 'https://someone.github.io/sarolangun/',
    securityContact: 'mailto:a@example.org',
  });
  const out = join(work, 'dist');
  const { status, stderr } = build(out, { site: join(work, 'site'), data: 'data' });
  expect([status, stderr]).toEqual([0, '']);
  return out;
};

describe.each([
  [readSettings('.').address, atRoot],
  ['https://someone.github.io/sarolangun', underPath],
])('the site at %s', (address, made) => {
  let files: readonly BuiltFile[];
  let named: readonly Named[];
  let host: Served;
  beforeAll(async () => {
    const folder = made();
    files = builtFiles(folder);
    named = files.flatMap((file) => namedBy(file, address));
    host = await serveUnder(folder, pathOf({ address }));
  });
  afterAll(() => host.stop());

  const isPage = ({ path }: BuiltFile) => path.endsWith('.html');

  test('names no address on its host but its own', () => {
    const strangers = named.filter((each) => each.address !== address && !each.address.startsWith(`${address}/`));
    expect(strangers).toEqual([]);
  });

  test('has everything that it names, and on its pages every anchor', async () => {
    const wanted = Map.groupBy(named, (each) => each.address.split('#')[0]!);
    const missing: string[] = [];
    for (const [whole, by] of wanted) {
      const answer = await fetch(host.address + (whole.slice(address.length) || '/'));
      if (answer.status !== 200) missing.push(`${whole}: ${answer.status}, named by ${by[0]!.by}`);
      const text = await answer.text();
      const $ = answer.headers.get('Content-Type') === 'text/html' ? load(text) : null;
      const ids = new Set(
        $?.('[id]')
          .toArray()
          .map(({ attribs }) => attribs['id']),
      );
      for (const each of by.filter(({ leads }) => leads)) {
        const anchor = decodeURIComponent(new URL(each.address).hash.slice(1));
        const row = /^row=(\d+)$/.exec(anchor)?.[1];
        const isThere = row === undefined ? anchor === '' || ids.has(anchor) : Number(row) < text.split('\r\n').length;
        if (!isThere) missing.push(`${each.address}: no such anchor, named by ${each.by}`);
      }
    }
    expect(missing).toEqual([]);
    expect(named.length).toBeGreaterThan(files.length);
  });

  test('has no page to which nothing leads but the one for wrong addresses', () => {
    const led = new Set(
      named
        .map((each) => ({ ...each, page: each.address.split('#')[0]! }))
        .filter(({ by, page }) => page !== address + addressOf(by))
        .map(({ page }) => page),
    );
    const alone = files.filter(isPage).filter(({ path }) => !led.has(address + addressOf(path)));
    expect(alone.map(({ path }) => path)).toEqual(['404.html']);
  });

  test('says of each page where it stands, in canonical links, previews and lists', () => {
    for (const { path, bytes } of files.filter(isPage)) {
      const $ = load(bytes);
      const own = path === '404.html' ? undefined : address + addressOf(path);
      expect($('link[rel="canonical"]').attr('href'), path).toBe(own);
      expect($('meta[property="og:url"]').attr('content'), path).toBe(own);
    }
    const text = (path: string) => files.find((file) => file.path === path)!.bytes.toString('utf8');
    expect(text('robots.txt')).toContain(`\nSitemap: ${address}/sitemap.xml\n`);
    expect(text('sitemap.xml')).toContain(`<loc>${address}/</loc>`);
    expect(text('feed.xml')).toContain(`<id>${address}/feed.xml</id>`);
    // A sentence to paste, citations, a report, and lines that show the chart: each names the whole address.
    const copied = load(text('cakupan/index.html'))('.take').first().find('.copy').text();
    const named = (start: string) => copied.split(`${start}/cakupan/#coverage-progress`).length - 1;
    expect(named(address)).toBe(named(''));
    expect(named(address)).toBeGreaterThanOrEqual(4);
    expect(copied.split(`${address}/embed/`).length - 1).toBe(1);
  });

  test('tells its host what to send with each file, under its path', () => {
    const said = files.find(({ path }) => path === HEADERS)!.bytes.toString('utf8');
    for (const file of files.filter(({ path }) => path !== HEADERS))
      expect(sentWith(said, pathOf({ address }) + addressOf(file.path)), file.path).toEqual(
        headersOf(addressOf(file.path)),
      );
  });
});
