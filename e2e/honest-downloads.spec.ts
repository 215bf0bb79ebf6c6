import { expect, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { printedIn } from '../audit/printed.ts';
import { chartIds, documentOf, figuresIn, file, pagePaths, records, tableRecords, type Cells } from './honest-site.ts';
import { addressesWithCharts, chartsOn } from './pages.ts';

const languages = ['id', 'en'] as const;
const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const embed = (language: 'id' | 'en', id: string) =>
  documentOf(`${language === 'en' ? 'en/' : ''}embed/${id}/index.html`);

const numbersIn = (language: 'id' | 'en', text: string) => printedIn(language, text).map(({ value }) => value);

/** Labels of a drawing; one that is set in several lines is put together again. */
const labelsOf = (svg: ParentNode): string[] =>
  [...svg.querySelectorAll('text')].map((text) =>
    words([...text.childNodes].map(({ textContent }) => textContent).join(' ')),
  );

/** Texts of a page, element by element. */
const textsOf = (page: Document): string[] => {
  const walker = page.createTreeWalker(page.body, 4);
  const found: string[] = [];
  while (walker.nextNode()) found.push(words(walker.currentNode.nodeValue));
  return [...found, words(page.querySelector('h1')?.textContent), words(page.querySelector('figcaption')?.textContent)];
};

/** Where a chart stands with its table: the first page that has both; the chart's own page has no table. */
const tableOf = (id: string): { readonly path: string; readonly table: Element } => {
  for (const path of pagePaths.filter((each) => !each.startsWith('en/'))) {
    const table = documentOf(path).querySelector(`section[aria-labelledby="${id}"] details table`);
    if (table) return { path, table };
  }
  throw new Error(`no page has a table of ${id}`);
};

/** Values of a charted row, and of the rows of the tables that it names with the wholes that those are part of. */
const everyRow = new Map(
  ['coverage', 'targets', 'workforce', 'enrolment', 'funding', 'apbd', 'employment', 'releases']
    .flatMap(tableRecords)
    .map((row) => [row.id!, row]),
);
const valuesOf = (row: Cells): Set<string> => {
  const named = [row.row, row.base_row, row.budget_row]
    .flatMap((cell) => cell?.split(' ') ?? [])
    .flatMap((id) => [everyRow.get(id), everyRow.get(everyRow.get(id)?.part_of ?? '')]);
  return new Set([row, ...named].flatMap((cells) => Object.values(cells ?? {})));
};

/** Columns in which a chart speaks of itself: its marks, its sectors, and the rows behind each of its own. */
const OWN = ['mark', 'shown', 'sector', 'table', 'row', 'rows', 'base_row', 'budget_row', 'calculated'];
/** A note as the charted row has it, without the notes of the rows that it names: nothing, where none is invented. */
const inventedNote = (cell: string, column: string, named: readonly Cells[]): string =>
  named
    .flatMap((row) => (row[column] ? [`${row.id}: ${row[column]}`, row[column]] : []))
    .sort((a, b) => b.length - a.length)
    .reduce((left, note) => left.replace(note, ''), cell)
    .trim();
const tableOfName = new Map<string, Map<string, Cells>>();
const namedRow = (name: string): Cells => {
  const [table, id] = name.split(':') as [string, string];
  const known = tableOfName.get(table) ?? new Map(tableRecords(table).map((row) => [row.id!, row]));
  tableOfName.set(table, known);
  return known.get(id)!;
};
/** What follows from the date or the place before it; that it does is compared elsewhere. */
const isDerived = (column: string, row: Cells) => {
  const [, of] = /^(.+)_(?:first|last|precision|code|bps)$/.exec(column) ?? [];
  return of !== undefined && of in row;
};
const sameValue = (a: string, b: string): boolean => a === b || (a !== '' && b !== '' && Number(a) === Number(b));

/** Charts that stand on a page with their tables. */
const onPages = new Set(addressesWithCharts.flatMap(chartsOn));

for (const id of chartIds) {
  const rows = records(`charts/${id}.csv`);
  const published = JSON.parse(file(`charts/${id}.json`)) as {
    title: Record<string, string>;
    subtitle: Record<string, string>;
    description: Record<string, string>[];
    sources: { publisher: string }[];
  };

  if (onPages.has(id))
    test(`${id}: each figure of its table on the page stands in a charted row`, () => {
      const { path, table } = tableOf(id);
      const values = rows.map(valuesOf);
      const numbers = rows
        .flatMap((row) => Object.values(row))
        .filter((cell) => cell !== '' && !Number.isNaN(Number(cell)));
      const figures = figuresIn(path, table);
      expect(figures.length).toBeGreaterThan(0);
      for (const { link, value } of figures) {
        const here = link.classList.contains('calculated')
          ? numbers.some(
              (cell) => Math.abs(Number(cell) - Number(value)) <= 0.5 * 10 ** -(cell.split('.')[1]?.length ?? 0) + 1e-9,
            )
          : values.some((each) => each.has(value));
        expect(here, `${value}: "${link.textContent}"`).toBe(true);
      }
    });

  test(`${id}: each cell of its files stands in a row that it names, or says by which method it is calculated`, () => {
    const methods = new Set(
      [...documentOf('metode/index.html').querySelectorAll('section[id]')].map((each) => each.id),
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const calculated = new Map<string, string>(
        (row.calculated ?? '').split(' ').map((each) => {
          const [column = '', method = ''] = each.split(':');
          return [column, method];
        }),
      );
      for (const [column, method] of calculated)
        if (column !== '') expect([column in row, methods.has(method)], column).toEqual([true, true]);
      const names = row.rows!.split(' ');
      // Which row is credited, and those named apart, are among all that are named.
      const ids = new Set(names.map((name) => name.split(':')[1]));
      for (const each of [row.row, row.base_row, row.budget_row].flatMap((cell) => cell?.split(' ') ?? []))
        if (each !== '') expect(ids.has(each), each).toBe(true);
      const sources = row.source ? [namedRow(`sources:${row.source}`)] : [];
      const cells = [...names.map(namedRow), ...sources].flatMap((each) => Object.values(each));
      const stray = Object.entries(row).filter(
        ([column, cell]) =>
          cell !== '' &&
          !OWN.includes(column) &&
          !isDerived(column, row) &&
          !calculated.has(column) &&
          (column.startsWith('note_') ? inventedNote(cell!, column, names.map(namedRow)) !== '' : true) &&
          !cells.some((each) => sameValue(each, cell!)),
      );
      expect(stray, names.join(' ')).toEqual([]);
      // One document is credited where one row is told, and none where the row is calculated.
      if (row.source) expect(namedRow(`${row.table}:${row.row}`).source).toBe(row.source);
      else expect(row.calculated).not.toBe('');
    }
  });

  for (const language of languages) {
    const page = embed(language, id);

    test(`${id}: its JSON says in ${language} what its page says`, () => {
      expect(words(page.querySelector('h1')?.textContent)).toBe(published.title[language]);
      expect(words(page.querySelector('main p.sub')?.textContent)).toBe(published.subtitle[language]);
      for (const svg of page.querySelectorAll('svg[role="img"]'))
        expect(svg.getAttribute('aria-label')).toBe(
          published.description.map((sentence) => sentence[language]).join(' '),
        );
    });

    test(`${id}: the SVG in ${language} has the labels of the page, and no number that the page has not`, () => {
      const svg = new JSDOM(file(`${language === 'en' ? 'en/' : ''}charts/${id}.svg`), { contentType: 'image/svg+xml' })
        .window.document;
      const drawn = labelsOf(page.querySelector('svg.wide')!);
      const saved = labelsOf(svg);
      expect(drawn.filter((label) => !saved.includes(label))).toEqual([]);
      // The rest is the title, the key and the source, set in lines; publishers beyond those named are counted.
      const rest = saved
        .filter((label) => !drawn.includes(label))
        .join(' ')
        .replace('CC BY 4.0', '');
      const others = /, (?:dan|and) (\d+) (?:penerbit lain|more)/.exec(rest);
      if (others) expect(new Set(published.sources.map(({ publisher }) => publisher)).size - Number(others[1])).toBe(8);
      const known = new Set([...drawn, ...textsOf(page)].flatMap((text) => numbersIn(language, text)));
      expect(
        numbersIn(language, others ? rest.replace(others[0], '') : rest).filter((number) => !known.has(number)),
      ).toEqual([]);
    });
  }
}
