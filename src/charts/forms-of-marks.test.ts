// Where the reader's system sets the colours, or a printer has none, only their forms tell marks apart.
import { expect, test } from 'vitest';
import { themes } from '../look/colours.ts';
import { keyMark } from '../look/marks.ts';
import { hues, markColours, textColours } from '../look/pairs.ts';
import { contoh } from '../../testing/contoh-site.ts';

// Bars of one kind have words beside them; two kinds of marks have their forms alone.
test.each(Object.keys(contoh.charts))('%s has no two kinds of marks of one form', (id) => {
  const kinds = new Map(
    contoh.charts[id]!.marks.map(({ mark, colour }) => [
      mark,
      keyMark(mark, colour, 'k')
        .map(({ outerHTML }) => outerHTML)
        .join('')
        .replaceAll(/var\(--\w+\)/g, ''),
    ]),
  );
  expect(new Set(kinds.values()).size).toBe(kinds.size);
});

test('colours of the system: what is read or drawn has one that the system keeps apart from its page', () => {
  const { colours } = themes.find(({ when }) => when === '(forced-colors:active)')!;
  for (const name of ['paper', 'mark', 'shade'] as const) expect(colours[name], name).toBe('Canvas');
  for (const name of [...textColours, ...markColours, ...hues])
    expect(colours[name], name).toMatch(/^(CanvasText|LinkText)$/);
});
