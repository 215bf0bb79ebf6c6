import { rowOf, type Dataset } from '../../data/dataset.ts';
import { parseOperands } from '../../tables/check-kinds.ts';
import { origin } from '../../tables/table.ts';
import type { TableName } from '../../tables/tables.ts';
import type { workOutAll } from './work-out.ts';

type Worked = ReturnType<typeof workOutAll>[number];

/** Parts the checks into those that use a figure of a place, and the others; the order is kept. */
export const checksAbout = (
  data: Dataset,
  worked: readonly Worked[],
  place: string,
): { here: readonly Worked[]; elsewhere: readonly Worked[] } => {
  const isHere = ({ check }: Worked) =>
    (parseOperands(check.operands) ?? []).some(
      (operand) =>
        'role' in operand && rowOf(data, operand.table as TableName, operand.id)[origin].cells.place === place,
    );
  return { here: worked.filter(isHere), elsewhere: worked.filter((each) => !isHere(each)) };
};
