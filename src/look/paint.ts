import { light, type Colour as Named } from './colours.ts';

/** Colours that a drawing may use. */
export type Colour = Exclude<Named, 'shade'>;

/** Colours by meaning, as drawings name them: pages define the variables, files get them filled in. */
export const colours = Object.fromEntries(Object.keys(light).map((name) => [name, `var(--${name})`])) as Readonly<
  Record<Colour, string>
>;
