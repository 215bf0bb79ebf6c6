import type { RowOf } from '../../tables/tables.ts';
import type { AnyRow } from '../read-table.ts';
import { plus, rangeOf } from '../range-of-row.ts';
import type { Rule } from './rule.ts';

type Enrolment = RowOf<'enrolment'>;

const asRow = (row: Enrolment) => row as unknown as AnyRow;

/** The rows from a group up to the whole that it ends in, without itself; null when they lead round in a circle. */
const wholesOf = (row: Enrolment, byId: ReadonlyMap<string, Enrolment>): Enrolment[] | null => {
  const seen = new Set<Enrolment>();
  for (let at: Enrolment | undefined = row; at; at = at.part_of === null ? undefined : byId.get(at.part_of)) {
    if (seen.has(at)) return null;
    seen.add(at);
  }
  return [...seen].slice(1);
};

/** Chains of parts end in a whole, and stay in their place and round. */
export const partsHaveAWhole: Rule = (data) => {
  const byId = new Map(data.enrolment.map((row) => [row.id, row]));
  return data.enrolment.flatMap((row) => {
    const objection = (message: string) => [{ row: asRow(row), column: 'part_of', message }];
    if (row.part_of === null) return [];
    if (row.part_of === row.id) return objection('names its own row; a group is part of another one');
    const wholes = wholesOf(row, byId);
    if (!wholes) return objection('leads round in a circle of parts; one of them is the whole and names none');
    // A whole that does not exist is told by the check of references.
    const [whole] = wholes;
    const other = whole && (['place', 'round'] as const).find((column) => whole[column] !== row[column]);
    const outside =
      whole?.paid_from &&
      whole.paid_to &&
      row.paid_from &&
      row.paid_to &&
      (row.paid_from < whole.paid_from || row.paid_to > whole.paid_to);
    if (outside)
      return [
        {
          row: asRow(row),
          column: 'paid_to',
          message: `and paid_from ${row.paid_from!} reach beyond the period of ${whole.id} (${whole.paid_from!} to ${whole.paid_to!}); correct one of them`,
        },
      ];
    return other
      ? objection(`is a group of another ${other} (${whole[other]}); a part belongs to the ${other} of its whole`)
      : [];
  });
};

/** The parts of a group together are no larger than it, as sharply as they are printed. */
export const partsWithinTheirWhole: Rule = (data) => {
  const byId = new Map(data.enrolment.map((row) => [row.id, row]));
  const partsOf = Map.groupBy(data.enrolment, ({ part_of: whole }) => whole);
  return data.enrolment.flatMap((whole) => {
    const parts = partsOf.get(whole.id) ?? [];
    const last = parts.at(-1);
    if (
      !last ||
      wholesOf(whole, byId) === null ||
      parts.map((part) => rangeOf(asRow(part), 'workers')).reduce(plus).low <= rangeOf(asRow(whole), 'workers').high
    )
      return [];
    const sum = parts.reduce((total, part) => total + part.workers, 0);
    return [
      {
        row: asRow(last),
        column: 'workers',
        message: `takes the parts of ${whole.id} to ${sum}, above its ${whole.workers}`,
      },
    ];
  });
};
