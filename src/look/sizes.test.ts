import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { frame } from './sizes.ts';

test.each([
  ['page.css', `max-width: ${frame.column};`],
  ['charts.css', `@media (min-width: ${frame.wideFrom}) {\n  .alone .narrow`],
  ['charts.css', `.alone .narrow {\n  max-width: ${frame.narrowAlone};`],
])('%s has the frame of a page: %j', (sheet, rule) => {
  expect(readFileSync(`src/look/${sheet}`, 'utf8')).toContain(rule);
});
