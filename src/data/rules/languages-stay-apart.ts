import { tableNames, tables } from '../../tables/tables.ts';
import type { AnyRow } from '../read-table.ts';
import type { Objection, Rule } from './rule.ts';

/** Small words, and forms of decimal numbers, that the one language has and the other has not. */
const SIGNS = {
  id: {
    words: /\b(yang|tidak|persen|dari|dengan|untuk)\b/i,
    decimals: /(?<![\d,])\d+,\d{1,2}(?![\d,])/,
    name: 'Indonesian',
  },
  en: { words: /\b(the|percent|of|with|not|from)\b/i, decimals: /(?<![\d.])\d+\.\d{1,2}(?![\d.])/, name: 'English' },
} as const;

/** Columns of each table that are written in one language. */
const COLUMNS = tableNames.map(
  (name) =>
    [
      name,
      Object.keys(tables[name].columns).flatMap((column) => {
        const language = /_(id|en)$/.exec(column)?.[1] as 'id' | 'en' | undefined;
        return language ? [[column, language] as const] : [];
      }),
    ] as const,
);

/** Headers of the two languages are easily exchanged: every reader would then get the other one's words. */
export const languagesStayApart: Rule = (data) =>
  COLUMNS.flatMap(([name, columns]) =>
    columns.flatMap(([column, language]) => {
      const { words, decimals, name: other } = SIGNS[language === 'id' ? 'en' : 'id'];
      return (data[name] as unknown as readonly AnyRow[]).flatMap((row): Objection[] => {
        const cell = row[column];
        const sign = typeof cell === 'string' ? (words.exec(cell) ?? decimals.exec(cell))?.[0] : undefined;
        return sign === undefined
          ? []
          : [
              {
                row,
                column,
                message: `has "${sign}", which is ${other}; write it in ${SIGNS[language].name}, or see whether the headers of the two languages are exchanged`,
              },
            ];
      });
    }),
  );
