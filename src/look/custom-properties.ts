import { themes } from './colours.ts';
import { line, space, type } from './sizes.ts';

const declared = (values: Readonly<Record<string, string>>, prefix = '') =>
  Object.entries(values).map(([name, value]) => `--${prefix}${name}:${value}`);

const rule = (when: string | null, declarations: readonly string[]) => {
  const root = `:root{${declarations.join(';')}}`;
  return when === null ? root : `@media ${when}{${root}}`;
};

/** The look as custom properties, in the form of a style sheet: what pages, and the drawings inside them, are styled with. */
export const customProperties = (): string =>
  [
    rule(null, [...declared(type, 't-'), ...declared(space), ...declared(line, 'line-')]),
    ...themes.map(({ when, colours }) => rule(when, declared(colours))),
  ].join('');
