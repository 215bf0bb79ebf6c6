import type { Colour } from './colours.ts';

/** What stands on what, and the least contrast that WCAG 2.2 asks of it: 4.5 for text (1.4.3), 3 for marks (1.4.11). */
export interface Pair {
  readonly front: Colour;
  readonly back: Colour;
  readonly least: 4.5 | 3;
}

export const surfaces = ['paper', 'mark'] as const satisfies Colour[];

/** What one may press and go on by: words on a ground of their own. */
export const buttons = [{ words: 'paper', ground: 'protected' }] as const satisfies Readonly<
  Record<'words' | 'ground', Colour>
>[];

/** Colours that words are printed in, those of labels beside a mark of the same colour too. */
export const textColours = [
  'ink',
  'quiet',
  'protected',
  'unprotected',
  'target',
  'money',
  'unknown',
] as const satisfies Colour[];

/** Colours that a mark may be filled or drawn with. A fill of paper needs a line in one of them around it. */
export const markColours = [
  'ink',
  'quiet',
  'protected',
  'unprotected',
  'target',
  'money',
  'unknown',
] as const satisfies Colour[];

/** Colours of what may be overlooked without loss, such as the lines of a scale: no contrast is asked of them, and no mark may have them. */
export const faintColours = ['grid'] as const satisfies Colour[];

/** Colours by which marks differ in kind; under no deficiency of colour vision may two of them be taken for one. */
export const hues = ['protected', 'unprotected', 'target', 'money', 'unknown'] as const satisfies Colour[];

/** Colours of the words of tables: all that may lie on the shade at a table's edge. */
const tableColours = ['ink', 'quiet'] as const satisfies Colour[];

/** Every pair that is used; `e2e/look.spec.ts` finds any other on the pages. */
export const pairs: readonly Pair[] = [
  ...surfaces.flatMap((back) => textColours.map((front): Pair => ({ front, back, least: 4.5 }))),
  ...surfaces.flatMap((back) => markColours.map((front): Pair => ({ front, back, least: 3 }))),
  ...buttons.map(({ words, ground }): Pair => ({ front: words, back: ground, least: 4.5 })),
  ...tableColours.map((front): Pair => ({ front, back: 'shade', least: 4.5 })),
];
