/** Rows that stand on one page of a table. */
const ROWS_A_PAGE = 50;

/** Up to this year what is named by words has one page for each letter; what is of a later year has one for each year. */
const LETTERS_UNTIL = 2026;

/** The year in an id such as `kabar-2027-01-31`, where it is one of those that have pages of their own. */
export const laterYearOf = (id: string): string | null => {
  const year = /(?:^|-)(20\d\d)(?:-|$)/.exec(id)?.[1];
  return year !== undefined && Number(year) > LETTERS_UNTIL ? year : null;
};

/**
 * The part of a table's pages on which a row stands. It follows from the row's id alone, so that a row keeps its
 * address when others come or go: blocks of fifty by number, or the first letter and the year where ids are words.
 */
export const partOf = (id: string): string => {
  const number = /^[a-z]+(\d+)$/.exec(id)?.[1];
  if (number !== undefined) return String(Math.floor((Number(number) - 1) / ROWS_A_PAGE) + 1);
  const year = laterYearOf(id);
  if (year === null) return id.charAt(0);
  return id.startsWith(year) ? year : `${id.charAt(0)}-${year}`;
};
