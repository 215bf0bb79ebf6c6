import type { AnyRow } from '../read-table.ts';
import type { Objection, Rule } from '../rules/rule.ts';

/** Coverage (UCJ) is that of all workers; of one group it is another figure, told with another basis. */
export const ratesAreOfTheirGroup: Rule = (data) =>
  data.coverage
    .filter(({ basis, segment, industry }) => basis.startsWith('ucj') && (segment !== 'all' || industry !== null))
    .map((row): Objection => ({
      row: row as unknown as AnyRow,
      column: 'basis',
      message:
        'is coverage of all workers, and the row is of one group; for coverage within a group write segment_rate',
    }));
