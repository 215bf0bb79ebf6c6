import { expect, test } from 'vitest';
import { boxOf, labelsThatFit, placeLabels, textWidth, wrap, wrapEvenly, type Box } from './place-labels.ts';

const frame: Box = { left: 0, right: 300, top: 0, bottom: 200 };
const apart = (a: Box, b: Box) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

test('labels of points that lie close together do not cover each other', () => {
  const placed = placeLabels(
    [
      { x: 100, y: 100, text: '41,02' },
      { x: 95, y: 97, text: '43 (lisan)' },
      { x: 97, y: 103, text: '40 (lisan)' },
    ],
    frame,
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
  const apart = [
    { x: 0, y: 10, text: '44', sides: ['right'] as const },
    { x: 30, y: 10, text: '50', sides: ['right'] as const },
  ];
  expect(labelsThatFit(apart, small).map(({ label }) => label.text)).toEqual(['44', '50']);
});

test('a label never stands nearer to another point than to its own', () => {
  const close = [
    { x: 100, y: 50, text: '40' },
    { x: 96, y: 47, text: '43' },
    { x: 104, y: 52, text: '41,02' },
  ];
  const placed = labelsThatFit(close, { left: 0, right: 300, top: 0, bottom: 100 });
  expect(placed.length).toBeGreaterThan(1);
  for (const each of placed) {
    const far = ({ x, y }: { x: number; y: number }) => Math.hypot(each.x - x, each.y - y);
    for (const other of close) expect(far(each.label)).toBeLessThanOrEqual(far(other));
  }
});

test('lines that are evenly long are no more than are needed, and no word is lost', () => {
  const text = 'Diluncurkan 28 Oktober 2025: 55.703 pekerja';
  const lines = wrapEvenly(text, 240);
  expect(lines.join(' ')).toBe(text);
  expect(lines).toHaveLength(wrap(text, 240).length);
  const widths = lines.map((line) => textWidth(line));
  expect(Math.max(...widths)).toBeLessThanOrEqual(240);
  expect(Math.min(...widths)).toBeGreaterThan(0.6 * Math.max(...widths));
});
