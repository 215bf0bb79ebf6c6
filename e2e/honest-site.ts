/** The built site as the tests of honest numbers read it: pages as documents, tables as records. No browser, and none of the code that makes the pages. */
import { readFileSync, readdirSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';

export type Cells = Readonly<Record<string, string>>;

export const file = (path: string): string => readFileSync(`dist/${path}`, 'utf8');

export const records = (path: string): Cells[] =>
  Papa.parse<Cells>(file(path), { header: true, delimiter: ',', skipEmptyLines: true }).data;

export const tableRecords = (name: string): Cells[] => records(`data/${name}.csv`);

export const chartIds = readdirSync('dist/charts').flatMap((name) => /^([a-z-]+)\.csv$/.exec(name)?.[1] ?? []);

export const pagePaths = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('index.html'))
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

const documents = new Map<string, Document>();
export const documentOf = (path: string): Document => {
  if (!documents.has(path)) documents.set(path, new JSDOM(file(path)).window.document);
  return documents.get(path)!;
};

/** A figure that is a link: what it prints, its value, the anchor that it leads to. */
export interface ShownFigure {
  readonly path: string;
  readonly text: string;
  readonly value: string;
  readonly anchor: string;
  /** The message in which it stands. */
  readonly message: string;
}

interface StreamedFigure {
  readonly page: string;
  readonly printed: string;
  readonly linked?: boolean;
  readonly value: number | string;
  readonly rows: readonly string[];
  readonly method?: string;
  readonly message?: string;
}

/** What the build wrote down of each figure; the audit holds it against the pages. */
const streamed = Map.groupBy(
  readFileSync('dist.figures.jsonl', 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as StreamedFigure)
    .filter(({ linked }) => linked),
  ({ page }) => page,
);

/** The figures of a page that are links, in their order. */
export const figuresOn = (path: string): ShownFigure[] =>
  (streamed.get(path) ?? []).map(({ printed, value, rows, method, message = '' }) => ({
    path,
    text: printed,
    value: String(value),
    anchor: method ?? rows[0]!.split(':')[1]!,
    message,
  }));

/** Those of them that stand in a part of the page, with their links. */
export const figuresIn = (path: string, part: Element): (ShownFigure & { readonly link: Element })[] => {
  const figures = figuresOn(path);
  const links = [...documentOf(path).querySelectorAll('a.figure')];
  if (links.length !== figures.length) throw new Error(`${path} shows ${links.length} of ${figures.length} figures`);
  return links.flatMap((link, i) => (part.contains(link) ? [{ link, ...figures[i]! }] : []));
};
