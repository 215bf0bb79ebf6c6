import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { palette, withColours } from './palette.ts';

test('files have the light colours of the pages', () => {
  const css = readFileSync('src/styles/site.css', 'utf8');
  const [, root] = /:root \{([^}]*)\}/.exec(css)!;
  for (const [name, colour] of Object.entries(palette)) expect(root).toContain(`--${name}: ${colour};`);
});

test('a colour that files do not have is an error, not a black mark', () => {
  expect(withColours('<path stroke="var(--ink)"/>')).toBe('<path stroke="#1b1b19"/>');
  expect(() => withColours('<path stroke="var(--pink)"/>')).toThrow('var(--pink)');
});
