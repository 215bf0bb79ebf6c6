// The built site of the real tables, tampered with at random; none of it may pass.
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { randomFrom, type Random } from '../testing/mutations/random.ts';
import { audit, type AuditedFile } from './audit.ts';
import { digitPlaces, exchanged } from '../testing/digit-places.ts';
import { filesIn, streamOf, tablesIn } from './folders.ts';

let files: readonly AuditedFile[];
let pages: readonly AuditedFile[];
let stream: string;
let linesOf: ReadonlyMap<string, readonly string[]>;
const tables = tablesIn('data');

beforeAll(() => {
  const site = inject('site');
  files = filesIn(site);
  pages = files.filter(({ path }) => path.endsWith('index.html'));
  stream = readFileSync(streamOf(site), 'utf8');
  linesOf = Map.groupBy(stream.split('\n').filter(Boolean), (line) => (JSON.parse(line) as { page: string }).page);
});

test('the built site passes', () => {
  expect(audit({ files, stream, tables }).faults).toEqual([]);
});

/** Faults of one page by itself. Those that it has only because the others are missing are the same before and after. */
const faultsOf = (path: string, html: string): Set<string> =>
  new Set(
    audit({ files: [{ path, bytes: Buffer.from(html) }], stream: (linesOf.get(path) ?? []).join('\n'), tables }).faults,
  );

interface Opened {
  readonly path: string;
  readonly dom: JSDOM;
  readonly document: Document;
}

const open = ({ path, bytes }: AuditedFile): Opened => {
  const dom = new JSDOM(bytes.toString('utf8'));
  return { path, dom, document: dom.window.document };
};

/** New faults of a page after something was done to it. */
const foundAfter = ({ path, dom }: Opened, tamper: () => void): string[] => {
  const before = faultsOf(path, dom.serialize());
  tamper();
  return [...faultsOf(path, dom.serialize())].filter((fault) => !before.has(fault));
};

const withFigures = () =>
  pages.filter(({ bytes }) => (bytes.toString('utf8').match(/<a class="figure/g) ?? []).length > 3);

const renameClasses = (document: Document) => {
  for (const element of document.querySelectorAll('[class]'))
    element.setAttribute('class', element.getAttribute('class')!.replace(/\S+/g, 'x-$&'));
};
const wrapAnswers = (document: Document) => {
  for (const element of document.querySelectorAll('dd, p, li, td')) {
    const inside = document.createElement('span');
    inside.append(...element.childNodes);
    element.append(inside);
  }
};

/** A figure that prints what another one of its page prints. */
const printNeighbour = (document: Document, random: Random): void => {
  const links = [...document.querySelectorAll('main a[href*="#"]')].filter((link) => /\d/.test(link.textContent ?? ''));
  const link = random.pick(links);
  const other = random.pick(links.filter((each) => each.textContent !== link.textContent));
  link.textContent = other.textContent;
};

describe.each([
  ['as they are', () => undefined],
  ['with every class renamed', renameClasses],
  ['with each answer in another element', wrapAnswers],
] as const)('pages %s', (_name, edit) => {
  test('of 40 figures that print a neighbour’s number, 40 are found', () => {
    const random = randomFrom(40);
    const missed: string[] = [];
    for (let i = 0; i < 40; i += 1) {
      const page = open(random.pick(withFigures()));
      edit(page.document);
      if (foundAfter(page, () => printNeighbour(page.document, random)).length === 0) missed.push(page.path);
    }
    expect(missed).toEqual([]);
  });
});

test('a digit exchanged in any of 300 random places is found, in labels of drawings too', () => {
  const random = randomFrom(20261122);
  const missed: string[] = [];
  const opened = new Map<string, Opened & { readonly before: ReadonlySet<string> }>();
  for (let i = 0; i < 300; i += 1) {
    const file = random.pick(pages);
    const page = opened.get(file.path) ?? { ...open(file), before: faultsOf(file.path, file.bytes.toString('utf8')) };
    opened.set(file.path, page);
    const place = random.pick(digitPlaces(page.dom));
    const damaged = exchanged(place, random.below);
    place.write(damaged);
    const found = [...faultsOf(page.path, page.dom.serialize())].some((fault) => !page.before.has(fault));
    place.write(place.text);
    if (!found)
      missed.push(`${page.path}, ${place.where}: ${damaged.slice(Math.max(0, place.at - 40), place.at + 20)}`);
  }
  expect(missed).toEqual([]);
});

describe('whole pages', () => {
  test('whose figures have lost their links', () => {
    const page = open(pages.find(({ path }) => path === 'cakupan/index.html')!);
    const links = [...page.document.querySelectorAll('a.figure')];
    const found = foundAfter(page, () => links.forEach((link) => link.replaceWith(...link.childNodes)));
    expect(found.filter((fault) => fault.includes('has lost its link')).length).toBeGreaterThan(0);
  });

  test('with one announced figure missing', () => {
    const page = open(pages.find(({ path }) => path === 'index.html')!);
    expect(foundAfter(page, () => page.document.querySelector('a.figure')!.remove())).toHaveLength(1);
  });

  test('with a number typed into their template', () => {
    const page = open(pages.find(({ path }) => path === 'sektor/index.html')!);
    expect(foundAfter(page, () => page.document.querySelector('h1')!.append(' 2027'))).toHaveLength(1);
  });

  test('without any figure', () => {
    const page = open(pages.find(({ path }) => path === 'anggaran/index.html')!);
    expect(foundAfter(page, () => page.document.querySelector('main')!.replaceChildren()).length).toBeGreaterThan(50);
  });

  test('that are not there', () => {
    const left = files.filter(({ path }) => path !== 'en/rights/index.html');
    expect(audit({ files: left, stream, tables }).faults).toContain(
      'en/rights/index.html: is not there, and figures were announced for it',
    );
  });
});

test('a cell of the tables that changed after the pages were made is told with each page that prints it', () => {
  const figures = linesOf.get('index.html')!.map((line) => JSON.parse(line) as Record<string, unknown>);
  const { rows, value } = figures.find(({ column, linked }) => linked && column === 'rate_percent')!;
  const [table, id] = (rows as string[])[0]!.split(':') as [string, string];
  const lines = tables.get(table)!.split('\n');
  const changed = lines.map((line) =>
    line.startsWith(`${id},`) ? line.replace(`,${String(value)},`, `,${Number(value) + 1},`) : line,
  );
  expect(changed).not.toEqual(lines);
  const { faults } = audit({ files, stream, tables: new Map(tables).set(table, changed.join('\n')) });
  expect(faults.filter((fault) => fault.startsWith('index.html: ')).join()).toContain(`has the value ${String(value)}`);
});
