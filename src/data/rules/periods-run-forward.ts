import { bounds } from '../../tables/date-span.ts';
import type { AnyRow } from '../read-table.ts';
import type { Rule } from './rule.ts';

const backward = (rows: readonly object[], from: string, to: string) =>
  (rows as readonly AnyRow[])
    .filter(
      (row) =>
        row[from] !== null && row[to] !== null && bounds(row[to] as string).end < bounds(row[from] as string).start,
    )
    .map((row) => ({ row, column: to, message: `is before ${from} (${String(row[from])}); a period runs forward` }));

/** A period that ends before it starts is a slip of typing. */
export const periodsRunForward: Rule = (data) => [
  ...backward(data.benefits, 'since', 'date'),
  ...backward(data.enrolment, 'paid_from', 'paid_to'),
  ...backward(data.rules, 'valid_from', 'valid_to'),
  ...backward(data.targets, 'stated', 'due'),
];

/** Months of the calendar that a period touches, the first and the last included. */
export const monthsTouched = (from: string, to: string): number => {
  const [[fromYear, fromMonth], [toYear, toMonth]] = [from, to].map((date) => date.split('-').map(Number)) as [
    [number, number],
    [number, number],
  ];
  return (toYear - fromYear) * 12 + toMonth - fromMonth + 1;
};

/**
 * Contributions are paid by the month. A period with one end cannot be drawn, so it belongs into the note; a number of
 * months beside a period has to be the months of that period.
 */
export const paidPeriodsAreWhole: Rule = (data) =>
  data.enrolment.flatMap((each) => {
    const { paid_from: from, paid_to: to, months } = each;
    const objection = (column: string, message: string) => [{ row: each as unknown as AnyRow, column, message }];
    if (months === 0) return objection('months', 'pays nothing; write 1 or more, or leave the cell empty');
    if ((from === null) !== (to === null)) {
      const [empty, filled] = from === null ? ['paid_from', 'paid_to'] : ['paid_to', 'paid_from'];
      return objection(empty!, `is empty while ${filled} is not; fill both, or none and say it in the note`);
    }
    if (from === null || to === null || months === null || to < from) return [];
    const touched = monthsTouched(from, to);
    return touched === months
      ? []
      : objection('months', `is not the ${touched} months from ${from} to ${to}; correct one of them`);
  });
