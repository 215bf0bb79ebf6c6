import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { dark, light, themes, type Palette } from './colours.ts';
import { hues, pairs } from './pairs.ts';

/** The palettes that a reader can meet: each scheme alone, with more contrast, and on paper. */
const named = (when: string) => themes.find((theme) => theme.when === when)!.colours;
const resolved = (palette: Palette): Palette =>
  Object.fromEntries(
    Object.entries(palette).map(([name, colour]) => [
      name,
      palette[/^var\(--(\w+)\)$/.exec(colour)?.[1] as keyof Palette] ?? colour,
    ]),
  ) as Palette;
const met: Readonly<Record<string, Palette>> = {
  light,
  dark,
  'light, more contrast': resolved({ ...light, ...named('(prefers-contrast:more)') }),
  'dark, more contrast': resolved({ ...dark, ...named('(prefers-contrast:more)') }),
  'on paper': { ...light, ...named('print') },
};

const visions: Readonly<Record<string, (colour: Color) => Color>> = {
  'full colour vision': (colour) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

/** Steps of CIEDE2000. Two areas side by side are told apart from about 2; marks that stand far apart need far more. */
const APART = 11;

describe.each(Object.entries(met))('%s', (_, palette) => {
  test.each(pairs)('$front on $back has a contrast of $least', ({ front, back, least }) => {
    expect(wcagContrast(palette[front], palette[back])).toBeGreaterThanOrEqual(least);
  });

  test.each(Object.entries(visions))('the hues of marks stay apart under %s', (_, seen) => {
    const distance = differenceCiede2000();
    const near = hues.flatMap((one, i) =>
      hues
        .slice(i + 1)
        .map((other) => ({ one, other, apart: distance(seen(parse(palette[one])!), seen(parse(palette[other])!)) })),
    );
    expect(near.filter(({ apart }) => apart < APART)).toEqual([]);
  });
});
