import { light, type Colour as Named } from './colours.ts';

/** Colours that a drawing may use. */
export type Colour = Exclude<Named, 'shade'>;

/** Colours by meaning, as drawings name them: pages define the variables, files get them filled in. */
export const colours = Object.fromEntries(Object.keys(light).map((name) => [name, `var(--${name})`])) as Readonly<
  Record<Colour, string>
>;

/** Writes another value for each colour that a drawing names; its words may look like one and stay. */
export const repaint = (drawing: Element, valueOf: (name: string) => string): void => {
  for (const element of [drawing, ...drawing.querySelectorAll('*')])
    for (const attribute of element.attributes) {
      const [, name] = /^var\(--([^)]*)\)$/.exec(attribute.value) ?? [];
      if (name !== undefined) attribute.value = valueOf(name);
    }
};

/**
 * A page's colour, with what stands for it where the page has lost its style sheet, as in a browser's reader view: words have the
 * colour that the reader gave his text, and nothing lies behind them.
 */
const onPage = (name: string): string => {
  const kept = { ...light, ink: 'currentColor', quiet: 'currentColor', paper: 'none', mark: 'none' };
  return `var(--${name},${kept[name as Colour]})`;
};

/** The colours as pages write them. */
export const pageColours = Object.fromEntries(Object.keys(light).map((name) => [name, onPage(name)])) as typeof colours;

/** A drawing in the colours as pages write them. */
export const paintForPage = (drawing: Element): void => repaint(drawing, onPage);
