/**
 * Colours by what they mean. A name stands for one meaning in text, charts, keys and pictures alike; which pairs of them
 * may be used is in `pairs.ts`, and tests hold every theme to it.
 */
export type Colour =
  'paper' | 'mark' | 'ink' | 'quiet' | 'grid' | 'shade' | 'protected' | 'unprotected' | 'target' | 'money' | 'unknown';

export type Palette = Readonly<Record<Colour, string>>;

/** Paper and ink. Files and pictures have these colours too: they have no reader's setting to follow. */
export const light: Palette = {
  paper: '#fbfaf6',
  /** Behind what is meant among its like: what a link led to, what a sender fills in, the place in a chart of places. */
  mark: '#fff3c4',
  ink: '#1b1b19',
  quiet: '#55544e',
  /** What may be overlooked without loss: the lines of a scale, the rest of a bar. */
  grid: '#dcd9cf',
  /** At the edge of a table that goes on beyond it. */
  shade: '#dcd9cf',
  protected: '#005a3c',
  unprotected: '#a25a08',
  target: '#1f4fbf',
  money: '#3b2a6b',
  unknown: '#706d6c',
};

export const dark: Palette = {
  paper: '#15171a',
  mark: '#332c0e',
  ink: '#eceae3',
  quiet: '#b5b2a8',
  grid: '#383b3f',
  shade: '#383b3f',
  protected: '#79e0b4',
  unprotected: '#e0a050',
  target: '#86a9fb',
  money: '#dcd0f7',
  unknown: '#9b978f',
};

/** For readers who ask for more contrast: nothing is quiet, and every line is seen. */
const contrast: Partial<Palette> = { quiet: 'var(--ink)', grid: 'var(--unknown)', shade: 'var(--mark)' };

/** On paper, whose white costs no ink. */
const print: Partial<Palette> = { ...light, paper: '#fff', ink: '#000', quiet: '#333' };

/** Where the reader's system sets the colours, only the forms of the marks tell them apart. */
const forced: Partial<Palette> = {
  paper: 'Canvas',
  mark: 'Canvas',
  ink: 'CanvasText',
  quiet: 'CanvasText',
  grid: 'GrayText',
  shade: 'Canvas',
  protected: 'CanvasText',
  unprotected: 'CanvasText',
  target: 'LinkText',
  money: 'CanvasText',
  unknown: 'CanvasText',
};

/** What the reader has asked for, and the colours that follow; later ones win. */
export const themes: readonly { readonly when: string | null; readonly colours: Partial<Palette> }[] = [
  { when: null, colours: light },
  { when: '(prefers-color-scheme:dark)', colours: dark },
  { when: '(prefers-contrast:more)', colours: contrast },
  { when: '(forced-colors:active)', colours: forced },
  { when: 'print', colours: print },
];
