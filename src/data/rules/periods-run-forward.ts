import { bounds } from '../../tables/date-span.ts';
import type { Rule } from '../across-rows.ts';
import type { AnyRow } from '../read-table.ts';

const backward = (rows: readonly object[], from: string, to: string) =>
  (rows as readonly AnyRow[])
    .filter((row) => row[from] !== null && row[to] !== null && bounds(row[to] as string).end < bounds(row[from] as string).start)
    .map((row) => ({ row, column: to, message: `is before ${from} (${String(row[from])}); a period runs forward` }));

/** A period that ends before it starts is a slip of typing. */
export const periodsRunForward: Rule = (data) => [
  ...backward(data.enrolment, 'paid_from', 'paid_to'),
  ...backward(data.rules, 'valid_from', 'valid_to'),
  ...backward(data.targets, 'stated', 'due'),
];
