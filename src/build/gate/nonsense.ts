import type { Dataset } from '../../data/dataset.ts';
import { origin } from '../../tables/table.ts';
import { tableNames } from '../../tables/tables.ts';
import { elementsOf, type Page } from '../page.ts';

/** What a page shows where the code that made it had no value. */
const NONSENSE = /\bundefined\b|\bNaN\b|\bInfinity\b|\[object(?= |$)/;
/** Within the coordinates of a drawing such a word may stand beside a letter: `MNaN,0`. */
const NO_NUMBER = /NaN|Infinity|undefined/;
/** What every text has that has nonsense, and hardly another: it spares taking the others apart. */
const SUSPECT = /undefined|NaN|Infinity|\[object/;
const TEXT = 3;
/** Attributes that are words for readers; those of a drawing that are not are coordinates. */
const WORDS = new Set(['aria-label', 'aria-description', 'alt', 'title', 'content']);

/** Words alone: a sentence may put a quotation from the tables between marks of its own. */
const oneLine = (text: string) => text.replace(/[\s"“”‘’'().,;:]+/g, ' ').trim();

/** Cells of the tables that say such a word themselves: what a source wrote is shown as it wrote it. */
export const nonsenseOf = (data: Dataset): readonly string[] =>
  tableNames
    .flatMap((table) => data[table].flatMap((row) => Object.values(row[origin].cells)))
    .filter((cell) => NONSENSE.test(cell))
    .map(oneLine);

/**
 * True when a text has such a word that the tables do not say in its company: next to the same word before it or after
 * it. Whole cells would be too much to ask for; a drawing has them in lines, and a sentence may take a part.
 */
const isNonsense = (text: string, said: readonly string[]): boolean => {
  if (!SUSPECT.test(text)) return false;
  const words = oneLine(text).split(' ');
  return words.some((word, i) => {
    if (!NONSENSE.test(word)) return false;
    const pairs = [words.slice(Math.max(0, i - 1), i + 1), words.slice(i, i + 2)].filter(({ length }) => length === 2);
    return !said.some(
      (cell) =>
        cell === word ||
        (pairs.length === 0 ? cell.includes(word) : pairs.some((pair) => cell.includes(pair.join(' ')))),
    );
  });
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Texts, attributes and coordinates that were made from a value that is not there. `said` comes from `nonsenseOf`. */
export const nonsenseFaults = (page: Pick<Page, 'path' | '$'>, said: readonly string[]): string[] =>
  elementsOf(page).flatMap((element) => {
    const isWrong = (name: string, value: string): boolean => {
      // Where a link of the site leads is looked at by links.ts of the gate; others may carry words to a message.
      if (name === 'href') return /^[a-z]+:/.test(value) && isNonsense(decoded(value), said);
      if (WORDS.has(name)) return isNonsense(value, said);
      return NO_NUMBER.test(value) && page.$(element).closest('svg').length > 0;
    };
    const texts = element.name === 'style' ? [] : element.children.filter((child) => child.nodeType === TEXT);
    return [
      ...Object.entries(element.attribs)
        .filter(([name, value]) => isWrong(name, value))
        .map(([name, value]) => `has nonsense in ${name}="${value.slice(0, 80)}" of ${element.name}`),
      ...texts
        .filter(({ data }) => isNonsense(data, said))
        .map(({ data }) => `has nonsense in its text: ${oneLine(data).slice(0, 80)}`),
    ].map((fault) => `${page.path}: ${fault}`);
  });
