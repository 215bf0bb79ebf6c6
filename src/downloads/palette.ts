import { light, type Palette } from '../look/colours.ts';
import { repaint } from '../look/paint.ts';

/** The light colours of the pages, written out: a file has no style sheet to take them from. */
export const palette: Palette = light;

const colours: ReadonlyMap<string, string> = new Map(Object.entries(palette));

/** Fills in every colour variable of a drawing; its words may look like one and stay. Throws at one that the palette does not have. */
export const fillColours = (drawing: Element): void => {
  repaint(drawing, (name) => {
    const colour = colours.get(name);
    if (!colour) throw new Error(`a drawing uses var(--${name}), which files have no colour for`);
    return colour;
  });
};
