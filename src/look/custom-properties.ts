import { dark, light, themes } from './colours.ts';
import { line, space, type } from './sizes.ts';

const declared = (values: Readonly<Record<string, string>>, prefix = '') =>
  Object.entries(values).map(([name, value]) => `--${prefix}${name}:${value}`);

const rule = (when: string | null, declarations: readonly string[], selector = ':root') => {
  const styled = `${selector}{${declarations.join(';')}}`;
  return when === null ? styled : `@media ${when}{${styled}}`;
};

/** The look as custom properties, in the form of a style sheet: what pages, and the drawings inside them, are styled with. */
export const customProperties = (): string =>
  [
    rule(null, [...declared(type, 't-'), ...declared(space), ...declared(line, 'line-')]),
    ...themes.map(({ when, colours }) => rule(when, declared(colours))),
  ].join('');

/**
 * Light or dark as the address of a page alone asks, by the id that it leads to: a frame in an article that is only light, for
 * example. More contrast, colours of the reader's system and paper stay what they are.
 */
export const chosenThemes = (): string =>
  Object.entries({ light, dark })
    .flatMap(([name, chosen]) =>
      themes
        .filter(({ colours }) => colours !== dark)
        .map(({ when, colours }) =>
          rule(
            when,
            when === null ? [`color-scheme:${name}`, ...declared(chosen)] : declared(colours),
            `#${name}:target~main`,
          ),
        ),
    )
    .join('');
