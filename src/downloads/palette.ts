import type { Colour } from '../charts/drawing.ts';

/** The light colours of the pages, written out: a file has no style sheet to take them from. */
export const palette: Readonly<Record<Colour, string>> = {
  ink: '#1b1b19',
  quiet: '#55544e',
  grid: '#dcd9cf',
  paper: '#fbfaf6',
  protected: '#0b6b4b',
  unprotected: '#96540a',
  target: '#1f4fbf',
  unknown: '#6a6963',
};

/** A drawing's markup with every colour variable filled in. Throws at one that the palette does not have. */
export const withColours = (markup: string): string =>
  markup.replace(/var\(--([a-z]+)\)/g, (variable, name: string) => {
    const colour = (palette as Readonly<Record<string, string>>)[name];
    if (!colour) throw new Error(`a drawing uses ${variable}, which files have no colour for`);
    return colour;
  });
