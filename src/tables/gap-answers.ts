/** How a gap names the rows that would answer it. */

/** What a row has to hold to answer a gap: a filled column, or one with a value, or one later than a date. */
export interface Condition {
  readonly column: string;
  readonly sign: '' | '=' | '>';
  readonly value: string;
}

/** Rows that would answer a gap: those of a table that meet all conditions. */
export interface Asked {
  readonly table: string;
  readonly conditions: readonly Condition[];
}

const CONDITION = /^([a-z_]+)(?:([=>])([A-Za-z0-9_.+-]+))?$/;

/**
 * What a cell such as `coverage rate_percent basis=ucj date>2025-03` asks for: a table, and what its row holds. Null when it
 * is of another form.
 */
export const parseAsked = (text: string): Asked | null => {
  const [table, ...rest] = text.split(' ');
  const conditions = rest.map((part): Condition | null => {
    const [, column, sign = '', value = ''] = CONDITION.exec(part) ?? [];
    return column ? { column, sign: sign as Condition['sign'], value } : null;
  });
  return table && conditions.length > 0 && conditions.every((each) => each !== null) ? { table, conditions } : null;
};
