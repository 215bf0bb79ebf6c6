import { defineCheck, fitsWithin, given, line, workedOut } from './define-check.ts';

/** Parts should make the whole; without a whole, shares should make no more than 100 percent. */
export const sum = defineCheck({
  title: { id: 'bagian terhadap jumlahnya', en: 'parts against a total' },
  roles: {
    part: {
      from: { enrolment: ['workers'], coverage: ['covered_workers'], apbd: ['amount_idr|share_percent'] },
      atLeast: 1,
    },
    whole: { from: { enrolment: ['workers'], coverage: ['covered_workers'], apbd: ['amount_idr'] }, optional: true },
  },
  oneTable: true,
  refuses: ({ part, whole }) => {
    const columns = new Set([...part, ...(whole ? [whole] : [])].map(({ column }) => column));
    if (columns.size > 1) return 'adds rows with an amount and rows with a share only; take one kind';
    return whole || columns.has('share_percent')
      ? null
      : 'lacks the role whole; only shares of a budget, without amounts, add up to 100 percent by themselves';
  },
  workOut: ({ part: parts, whole }, { tolerance }) => {
    const total = workedOut(
      parts.reduce((reached, { value }) => reached + value, 0),
      parts[0]!.unit!,
      parts,
    );
    const limit = given(100, 'percent');
    const beyond = whole ? total.value - whole.value : Math.max(total.value - limit.value, 0);
    const verdict = fitsWithin(beyond, tolerance);
    return {
      verdict,
      lines: [whole ? line(verdict, { parts, total, whole }) : line(`shares_${verdict}`, { parts, total, limit })],
    };
  },
});
