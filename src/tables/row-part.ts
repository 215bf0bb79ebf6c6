/** Rows that stand on one page of a table. */
const ROWS_A_PAGE = 50;

/**
 * The part of a table's pages on which a row stands. It follows from the row's id alone, so that a row keeps its
 * address when others come or go: blocks of fifty by number, or the first letter where ids are words.
 */
export const partOf = (id: string): string => {
  const number = /^[a-z]+(\d+)$/.exec(id)?.[1];
  return number === undefined ? id.charAt(0) : String(Math.floor((Number(number) - 1) / ROWS_A_PAGE) + 1);
};
