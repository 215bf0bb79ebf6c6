import type { Dataset } from '../dataset.ts';
import type { AnyRow } from '../read-table.ts';

/** What a rule says of a row: the column it looked at and what is expected. */
export interface Objection {
  readonly row: AnyRow;
  readonly column: string;
  readonly message: string;
}

/** A check that no single cell can fail: it looks at rows together. */
export type Rule = (data: Dataset) => Objection[];
