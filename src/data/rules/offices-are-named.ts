import type { Rule } from './rule.ts';

const officesIn = (cell: string): string[] => cell.split(';').map((office) => office.trim());

/** A letter is addressed to each office between the semicolons: none may be nameless, and both languages ask the same ones. */
export const officesAreNamed: Rule = (data) =>
  data.gaps.flatMap((row) => {
    const nameless = (['ask_id', 'ask_en'] as const).filter((column) => officesIn(row[column]).includes(''));
    if (nameless.length > 0)
      return nameless.map((column) => ({
        row,
        column,
        message: 'has nothing before, between or after a semicolon; write an office there or remove the semicolon',
      }));
    const [indonesian, english] = [officesIn(row.ask_id).length, officesIn(row.ask_en).length];
    return indonesian === english
      ? []
      : [
          {
            row,
            column: 'ask_en',
            message: `names another number of offices than ask_id (${english} instead of ${indonesian}); name the same ones, separated by semicolons`,
          },
        ];
  });
