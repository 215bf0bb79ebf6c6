import { expect, test } from 'vitest';
import { svgElement } from '../look/svg.ts';
import { fillColours } from './palette.ts';

test('colours are filled in where a drawing paints, at any depth', () => {
  const drawing = svgElement('g', { fill: 'var(--ink)' }, [svgElement('path', { stroke: 'var(--paper)' })]);
  fillColours(drawing);
  expect(drawing.outerHTML).toBe('<g fill="#1b1b19"><path stroke="#fbfaf6"></path></g>');
});

test('a colour that files do not have is an error, not a black mark', () => {
  for (const variable of ['var(--pink)', 'var(--no-such)', 'var(--toString)'])
    expect(() => fillColours(svgElement('path', { stroke: variable }))).toThrow(variable);
});

test('words that look like a colour stay as they are', () => {
  const words = svgElement('text', { fill: 'var(--ink)' });
  words.textContent = 'Desa var(--ink) dan var(--x)';
  fillColours(words);
  expect(words.textContent).toBe('Desa var(--ink) dan var(--x)');
});
