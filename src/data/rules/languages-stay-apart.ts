import { tableNames } from '../../tables/tables.ts';
import type { AnyRow } from '../read-table.ts';
import type { Rule } from './rule.ts';

/** Small words, and forms of decimal numbers, that the one language has and the other has not. */
const SIGNS = {
  id: {
    words: /\b(yang|tidak|persen|dari|dengan|untuk)\b/i,
    decimals: /(?<![\d,])\d+,\d{1,2}(?![\d,])/,
    name: 'Indonesian',
  },
  en: { words: /\b(the|percent|of|with|not|from)\b/i, decimals: /(?<![\d.])\d+\.\d{1,2}(?![\d.])/, name: 'English' },
} as const;

/** Headers of the two languages are easily exchanged: every reader would then get the other one's words. */
export const languagesStayApart: Rule = (data) =>
  tableNames.flatMap((name) =>
    (data[name] as unknown as readonly AnyRow[]).flatMap((row) =>
      Object.entries(row).flatMap(([column, cell]) => {
        const language = /_(id|en)$/.exec(column)?.[1] as 'id' | 'en' | undefined;
        if (!language || typeof cell !== 'string') return [];
        const { words, decimals, name: other } = SIGNS[language === 'id' ? 'en' : 'id'];
        const sign = (words.exec(cell) ?? decimals.exec(cell))?.[0];
        return sign === undefined
          ? []
          : [
              {
                row,
                column,
                message: `has "${sign}", which is ${other}; write it in ${SIGNS[language].name}, or see whether the headers of the two languages are exchanged`,
              },
            ];
      }),
    ),
  );
