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

/** A figure that is a link: what it prints, the value that it carries, the anchor that it leads to. */
export interface ShownFigure {
  readonly path: string;
  readonly text: string;
  readonly value: string;
  readonly anchor: string;
}

export const figuresOn = (path: string): ShownFigure[] =>
  [...documentOf(path).querySelectorAll('a.f')].map((link) => ({
    path,
    text: link.textContent ?? '',
    value: link.getAttribute('data-v') ?? '',
    anchor: link.getAttribute('href')!.split('#')[1] ?? '',
  }));
