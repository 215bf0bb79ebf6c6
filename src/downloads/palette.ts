import { light, type Palette } from '../look/colours.ts';

/** The light colours of the pages, written out: a file has no style sheet to take them from. */
export const palette: Palette = light;

const colours: ReadonlyMap<string, string> = new Map(Object.entries(palette));

/** Fills in every colour variable of a drawing; its words may look like one and stay. Throws at one that the palette does not have. */
export const fillColours = (drawing: Element): void => {
  for (const element of [drawing, ...drawing.querySelectorAll('*')]) {
    for (const attribute of element.attributes) {
      const [variable, name] = /^var\(--([^)]*)\)$/.exec(attribute.value) ?? [];
      if (name === undefined) continue;
      const colour = colours.get(name);
      if (!colour) throw new Error(`a drawing uses ${variable}, which files have no colour for`);
      attribute.value = colour;
    }
  }
};
