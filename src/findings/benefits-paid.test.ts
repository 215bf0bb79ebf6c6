import { expect, test } from 'vitest';
import { data } from '../../testing/contoh.ts';
import { benefitLines, benefitsIn, returnedBenefits, type BenefitLine } from './benefits-paid.ts';

const ids = (lines: readonly BenefitLine[]) => lines.map(({ rows }) => rows.map(({ id }) => id).join(' '));

test('statements newest first; what several sources report of one event is one of them', () => {
  expect(ids(benefitLines(data))).toEqual(['ben004', 'ben006', 'ben005', 'ben001', 'ben003 ben002']);
});

test('all that was paid in a place is told apart from single payments', () => {
  const { totals, singles } = benefitsIn(data, 'Kabupaten Contoh');
  expect(ids(totals)).toEqual(['ben001']);
  expect(ids(singles)).toEqual(['ben003 ben002']);
  expect(benefitsIn(data, 'Kota Ibarat')).toEqual({ totals: [], singles: [] });
});

test('benefits stand beside contributions only where one row says both', () => {
  expect(ids(returnedBenefits(data))).toEqual(['ben004']);
});
