import { site } from '../site.config.ts';
import { tableRecords, type Cells } from './honest-site.ts';

/** Rows of the built tables, as a calculator needs them: cells by name, numbers as numbers, nothing of the site's own code. */
export const [coverage, targets, workforce, enrolment, funding, apbd, rules, employment, releases] = [
  'coverage',
  'targets',
  'workforce',
  'enrolment',
  'funding',
  'apbd',
  'rules',
  'employment',
  'releases',
].map(tableRecords) as [Cells[], Cells[], Cells[], Cells[], Cells[], Cells[], Cells[], Cells[], Cells[]];

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** A cell as a number, NaN where it is empty or there is no such row. */
export const number = (row: Cells | undefined, column: string): number => (row?.[column] ? Number(row[column]) : NaN);

export const byId = (rows: readonly Cells[], id: string): Cells | undefined => rows.find((row) => row.id === id);

/** Rows that play a part on the site. */
export const inRole = (rows: readonly Cells[], role: string): Cells[] => rows.filter((row) => row.role === role);

/** Rows of the place that the site is about. */
export const here = (rows: readonly Cells[]): Cells[] => rows.filter(({ place }) => place === site.place);

/** Numbers of a column, without its empty cells. */
export const filled = (rows: readonly Cells[], column: string): number[] =>
  rows.map((row) => number(row, column)).filter((value) => !Number.isNaN(value));

export const pairs = <A, B>(first: readonly A[], second: readonly B[]): (readonly [A, B])[] =>
  first.flatMap((a) => second.map((b) => [a, b] as const));

/** Numbers of workers without cover that were published for the place. */
export const uncovered = filled(here(coverage), 'uncovered_workers');
