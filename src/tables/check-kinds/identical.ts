import { defineCheck, line } from './define-check.ts';

/** Figures of different things that are alike to the last digit: a copying slip or chance, which nobody can tell from outside. */
export const identical = defineCheck({
  title: { id: 'hal berbeda dengan angka yang sama persis', en: 'different quantities with the very same value' },
  roles: { row: { from: { apbd: ['amount_idr'] }, atLeast: 2 } },
  oneTable: true,
  manyPlaces: true,
  workOut: ({ row: amounts }) => ({
    verdict: new Set(amounts.map(({ value }) => value)).size === 1 ? 'undecided' : 'fits',
    // It is the digits that are alike: what they may stand for says nothing here.
    lines: amounts.map(({ value, unit, rows, column }) => line('amount', { amount: { value, unit, rows, column } })),
  }),
});
