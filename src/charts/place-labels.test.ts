import { expect, test } from 'vitest';
import { boxOf, placeLabels, textWidth, wrap, type Box, labelsThatFit } from './place-labels.ts';

const frame: Box = { left: 0, right: 300, top: 0, bottom: 200 };
const apart = (a: Box, b: Box) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

test('labels of points that lie close together do not cover each other', () => {
  const placed = placeLabels(
    [
      { x: 100, y: 100, text: '41,02' },
      { x: 95, y: 97, text: '43 (lisan)' },
      { x: 97, y: 103, text: '40 (lisan)' },
    ],
    frame
  );
  const boxes = placed.map(boxOf);
  for (const [i, box] of boxes.entries()) for (const other of boxes.slice(i + 1)) expect(apart(box, other)).toBe(true);
});

test('a label at the right edge turns to the left', () => {
  expect(placeLabels([{ x: 290, y: 100, text: 'target 100' }], frame)[0]!.anchor).toBe('end');
});

test('lines are no wider than they may be, and no word is lost', () => {
  const text = 'Pekerja rentan belum terlindungi, November 2024';
  const lines = wrap(text, 150);
  expect(lines.join(' ')).toBe(text);
  for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(150);
});

test('a label that would cover another is left out, the first never', () => {
  const small = { left: 0, right: 60, top: 0, bottom: 20 };
  const labels = ['41,88', '44', '45,17'].map((text) => ({ x: 20, y: 10, text, sides: ['right'] as const }));
  expect(labelsThatFit(labels, small).map(({ label }) => label.text)).toEqual(['41,88']);
  const apart = [{ x: 0, y: 10, text: '44', sides: ['right'] as const }, { x: 30, y: 10, text: '50', sides: ['right'] as const }];
  expect(labelsThatFit(apart, small).map(({ label }) => label.text)).toEqual(['44', '50']);
});
