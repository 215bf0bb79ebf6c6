import type { Printed } from './printed.ts';

/** What a page says in numbers: the figures that are links, the numbers of its texts, the steps of its scales. */
export interface SaidNumbers {
  readonly path: string;
  readonly document: Document;
  readonly printed: readonly Printed[];
}

const counted = (names: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

/** What the first list holds more often than the second. */
const more = (first: readonly string[], second: readonly string[]): string[] => {
  const others = counted(second);
  return [...counted(first)].filter(([name, count]) => count > (others.get(name) ?? 0)).map(([name]) => name);
};

const figuresOf = ({ document }: SaidNumbers): string[] =>
  [...document.querySelectorAll('a.f')].map(
    (link) => `${link.getAttribute('data-v')} of ${link.getAttribute('href')!.split('#')[1]}`,
  );
const numbersOf = ({ printed }: SaidNumbers): string[] =>
  printed.map(({ kind, value, step }) => `${value} (${kind}${step ? `, to ${step}` : ''})`);

/** Figures and numbers that a page says in one language and its twin does not. */
export const faultsOfTwins = (page: SaidNumbers, twin: SaidNumbers): string[] =>
  [figuresOf, numbersOf].flatMap((of) => [
    ...more(of(page), of(twin)).map(
      (name) => `${page.path}: says ${name}, which ${twin.path} says less often or not at all`,
    ),
    ...more(of(twin), of(page)).map(
      (name) => `${twin.path}: says ${name}, which ${page.path} says less often or not at all`,
    ),
  ]);
