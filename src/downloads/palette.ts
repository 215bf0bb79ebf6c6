import { light, type Palette } from '../look/colours.ts';

/** The light colours of the pages, written out: a file has no style sheet to take them from. */
export const palette: Palette = light;

/** A drawing's markup with every colour variable filled in. Throws at one that the palette does not have. */
export const withColours = (markup: string): string =>
  markup.replace(/var\(--([a-z]+)\)/g, (variable, name: string) => {
    const colour = (palette as Readonly<Record<string, string>>)[name];
    if (!colour) throw new Error(`a drawing uses ${variable}, which files have no colour for`);
    return colour;
  });
