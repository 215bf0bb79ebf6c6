import { origin } from '../../tables/table.ts';
import type { RowOf } from '../../tables/tables.ts';
import type { AnyRow } from '../read-table.ts';
import type { Objection, Rule } from '../rules/rule.ts';
import { IF_RIGHT, noteTells } from './told.ts';
import { areATypingSlipApart } from './typing-slips.ts';

/**
 * Parts that would make up their whole, were it not for digits of one of them that changed places or got lost: `354` where the
 * others leave 3548 of it.
 */
export const partsMakeUpTheirWhole: Rule = (data) => {
  const byId = new Map(data.enrolment.map((row) => [row.id, row]));
  const parts = Map.groupBy(
    data.enrolment.filter(({ part_of: whole }) => whole !== null),
    ({ part_of: whole }) => whole!,
  );
  return [...parts].flatMap(([id, each]): Objection[] => {
    const whole: RowOf<'enrolment'> | undefined = byId.get(id);
    const sum = each.reduce((total, { workers }) => total + workers, 0);
    if (!whole || sum === whole.workers) return [];
    return each.flatMap((part) => {
      const left = whole.workers - (sum - part.workers);
      const row = part as unknown as AnyRow;
      if (left <= 0 || !areATypingSlipApart(String(part.workers), String(left))) return [];
      if (noteTells(row, row[origin].cells.workers!)) return [];
      return [
        {
          row,
          column: 'workers',
          message: `would make up ${whole.id} (${whole.workers}) with the other parts if it were ${left}; look whether it is mistyped; ${IF_RIGHT}`,
        },
      ];
    });
  });
};
