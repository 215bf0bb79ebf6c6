import { rowOf, type Dataset } from '../../data/dataset.ts';
import { rowsNamed } from '../../tables/check-operands.ts';
import { origin } from '../../tables/table.ts';
import type { TableName } from '../../tables/tables.ts';
import type { WorkedCheck } from './work-out.ts';

/** Parts the checks into those that use a figure of a place, and the others; the order is kept. */
export const checksAbout = (
  data: Dataset,
  worked: readonly WorkedCheck[],
  place: string,
): { here: readonly WorkedCheck[]; elsewhere: readonly WorkedCheck[] } => {
  const isHere = ({ check }: WorkedCheck) =>
    rowsNamed(check.operands).some(
      ({ table, id }) => rowOf(data, table as TableName, id)[origin].cells.place === place,
    );
  return { here: worked.filter(isHere), elsewhere: worked.filter((each) => !isHere(each)) };
};
