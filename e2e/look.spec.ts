// The pages use the look and nothing beside it: its colours in pairs that can be read, and its steps of type.
import { expect, test } from '@playwright/test';
import { formatHex, parse } from 'culori';
import { dark, light, type Colour, type Palette } from '../src/look/colours.ts';
import { buttons, faintColours, markColours, surfaces, textColours } from '../src/look/pairs.ts';
import { CHART_TEXT, type as steps } from '../src/look/sizes.ts';
import { mainAddresses } from './pages.ts';
import { seenColours, type SeenColours } from './seen-colours.ts';

const hex = (colour: string): string =>
  colour === 'none' || colour === 'hatch' ? colour : (formatHex(parse(colour)) ?? colour);
const px = Object.values(steps).map((rem) => parseFloat(rem) * 16);

/** Faults of a page's text and marks by the colours that a palette allows; one line each. */
const faultsOf = ({ texts, marks }: SeenColours, palette: Palette): string[] => {
  const named = (names: readonly Colour[]) => names.map((name) => palette[name]);
  const [forText, forMarks, faint, backs] = [
    named(textColours),
    named(markColours),
    named(faintColours),
    named(surfaces),
  ];
  const found: string[] = [];
  const among = (allowed: readonly string[], colour: string, what: string) => {
    if (!allowed.includes(hex(colour))) found.push(`${what}: ${hex(colour)}`);
  };
  for (const { words, inChart, colour, behind, on, edge, size } of texts) {
    const button = buttons.find(({ ground }) => palette[ground] === hex(behind));
    among(button ? [palette[button.words]] : forText, colour, `"${words}"`);
    if (!button) among(backs, behind, `behind "${words}"`);
    if (edge) among([palette.paper], edge, `edge of "${words}"`);
    for (const fill of on) among(backs, fill, `mark under "${words}"`);
    if (inChart ? size < CHART_TEXT - 0.01 : !px.includes(size)) found.push(`"${words}" has ${size} px`);
  }
  for (const { shape, fill, line, hatch, tells, behind, opacity } of marks) {
    const what = `${tells ? 'telling ' : ''}${shape} filled ${hex(fill)}`;
    among(backs, behind, `behind a ${what}`);
    if (opacity !== 1) found.push(`a ${what} is ${opacity} opaque`);
    if (hatch) among(forMarks, hatch, `hatching of a ${what}`);
    // What is filled with paper or with nothing is seen by its line; only what tells nothing may be overlooked.
    among([...forMarks, palette.paper, 'hatch', 'none', ...(tells ? [] : [...backs, ...faint])], fill, `a ${what}`);
    if (![palette.paper, 'none'].includes(hex(fill)))
      among([...forMarks, palette.paper, 'none'], line, `line of a ${what}`);
    else among([...forMarks, ...(tells ? [] : faint)], line, `line of a ${what}`);
  }
  return [...new Set(found)];
};

for (const [colorScheme, palette] of Object.entries({ light, dark })) {
  for (const width of [320, 1280]) {
    test(`only the colours and sizes of the look, ${colorScheme}, ${width} px`, async ({ browser }) => {
      const page = await browser.newPage({
        colorScheme: colorScheme as 'light' | 'dark',
        viewport: { width, height: 800 },
      });
      let [pieces, shapes, telling] = [0, 0, 0];
      for (const address of mainAddresses) {
        await page.goto(address);
        const seen = await page.evaluate(seenColours);
        pieces += seen.texts.length;
        shapes += seen.marks.length;
        telling += seen.marks.filter(({ tells }) => tells).length;
        expect.soft(faultsOf(seen, palette), address).toEqual([]);
      }
      expect(pieces).toBeGreaterThan(5_000);
      expect(shapes).toBeGreaterThan(500);
      expect(telling).toBeGreaterThan(100);
      await page.close();
    });
  }
}

const { paper, grid, ink, protected: mark } = light;
for (const [what, drawn, told] of [
  [
    'a mark in the colour of a scale',
    `<rect width="50" height="20" fill="${grid}"><title>1</title></rect>`,
    'a telling rect filled',
  ],
  [
    'a line that tells in it',
    `<path d="M0 0h50v20" fill="none" stroke="${grid}"><title>1</title></path>`,
    'line of a telling path filled none',
  ],
  [
    'a mark of paper without a line',
    `<rect width="50" height="20" fill="${paper}"><title>1</title></rect>`,
    'line of a telling rect',
  ],
  [
    'words on a mark',
    `<rect width="90" height="20" fill="${mark}"/><text y="15" fill="${ink}">words</text>`,
    'mark under "words"',
  ],
  [
    'words on a hatched mark',
    `<pattern id="h"><line stroke="${mark}"/></pattern><rect width="90" height="20" fill="url(#h)"/><text y="15" fill="${ink}">words</text>`,
    'mark under "words"',
  ],
  [
    'a pale hatching',
    `<pattern id="h"><line stroke="${grid}"/></pattern><rect width="90" height="20" fill="url(#h)"/>`,
    'hatching of a rect',
  ],
  ['a mark that is seen through', `<rect width="90" height="20" fill="${mark}" opacity=".5"/>`, 'is 0.5 opaque'],
] as const) {
  test(`${what} is found`, async ({ page }) => {
    await page.setContent(
      `<body style="background:${paper}"><svg width="100" height="20" font-size="15">${drawn}</svg>`,
    );
    expect(faultsOf(await page.evaluate(seenColours), light).join('\n')).toContain(told);
  });
}
