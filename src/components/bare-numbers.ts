import type { Cell } from '../charts/chart.ts';
import type { Language } from '../i18n/language.ts';

/** Which columns of a table hold nothing but numbers without words: those are set with their digits below each other. */
export const columnsOfNumbers = (rows: readonly (readonly Cell[])[], language: Language): readonly boolean[] => {
  const isNumber = (cell: Cell | undefined) => typeof cell === 'object' && 'rows' in cell && /^[\d.,]+%?$/.test(cell.text(language));
  return (rows[0] ?? []).map((_, column) => rows.every((cells) => isNumber(cells[column])));
};
