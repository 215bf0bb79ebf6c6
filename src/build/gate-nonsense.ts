import type { Dataset } from '../data/dataset.ts';
import { origin } from '../tables/table.ts';
import { tableNames } from '../tables/tables.ts';
import type { Page } from './gate.ts';

/** What a page shows where the code that made it had no value. */
const NONSENSE = /\bundefined\b|\bNaN\b|\bInfinity\b|\[object /;
/** Within the coordinates of a drawing such a word may stand beside a letter: `MNaN,0`. */
const NO_NUMBER = /NaN|Infinity|undefined/;
/** Attributes that are words for readers; those of a drawing that are not are coordinates. */
const WORDS = new Set(['aria-label', 'aria-description', 'alt', 'title', 'content', 'href', 'data-v']);

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Cells of the tables that say such a word themselves, longest first: what a source wrote is shown as it wrote it. */
export const nonsenseOf = (data: Dataset): readonly string[] =>
  tableNames
    .flatMap((table) => data[table].flatMap((row) => Object.values(row[origin].cells)))
    .filter((cell) => NONSENSE.test(cell))
    .map(oneLine)
    .sort((a, b) => b.length - a.length);

/** True when a text has such a word beyond what the tables say; a long cell may stand in pieces, one for each line of a drawing. */
const isNonsense = (text: string, said: readonly string[]): boolean => {
  if (!NONSENSE.test(text)) return false;
  const line = oneLine(text);
  const rest = said.reduce((left, cell) => left.replaceAll(cell, ''), line);
  return NONSENSE.test(rest) && !said.some((cell) => cell.includes(rest.trim()));
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Texts, attributes and coordinates that were made from a value that is not there. `said` comes from `nonsenseOf`. */
export const nonsenseFaults = ({ path, document }: Page, said: readonly string[]): string[] => {
  const faults: string[] = [];
  const window = document.defaultView!;
  const texts = document.createTreeWalker(document.documentElement, window.NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.textContent ?? '';
    if (node.parentElement?.localName !== 'style' && isNonsense(text, said)) faults.push(`${path}: has nonsense in its text: ${oneLine(text).slice(0, 80)}`);
  }
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      const wrong = WORDS.has(name) ? isNonsense(decoded(value), said) : element.closest('svg') !== null && NO_NUMBER.test(value);
      if (wrong) faults.push(`${path}: has nonsense in ${name}="${value.slice(0, 80)}" of ${element.localName}`);
    }
  }
  return faults;
};
