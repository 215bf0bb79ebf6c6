import { bare } from '../press/mark.ts';
import { cellText, type Cell } from '../charts/chart.ts';
import type { Language } from '../i18n/language.ts';

const isNumber = (cell: Cell | undefined, language: Language): boolean =>
  typeof cell === 'object' && 'rows' in cell && /^[\d.,]+%?$/.test(cell.text(language));

/** A cell of more letters than this is read in lines: squeezed to the width of its longest word it would be a ladder. */
const LETTERS_OF_A_LINE = 60;

/**
 * The class of each column of a table: `n` where it holds nothing but numbers without words, whose digits are set below
 * each other; `w` where a cell is so long that it needs some width on a phone.
 */
export const columnKinds = (
  rows: readonly (readonly Cell[])[],
  language: Language,
): readonly ('n' | 'w' | undefined)[] =>
  (rows[0] ?? []).map((_, column) => {
    if (rows.every((cells) => isNumber(cells[column], language))) return 'n';
    return rows.some(
      (cells) => cells[column] !== undefined && bare(cellText(language, cells[column])).length > LETTERS_OF_A_LINE,
    )
      ? 'w'
      : undefined;
  });
