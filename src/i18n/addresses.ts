import type { TableName } from '../tables/tables.ts';
import type { RowRef } from './figure.ts';
import type { Language } from './language.ts';

/** Pages that stand in the menu, in its order. Addresses never change once published. */
export const pageAddresses = {
  home: { id: '/', en: '/en/' },
  methods: { id: '/metode/', en: '/en/methods/' },
  data: { id: '/data/', en: '/en/data/' },
} as const satisfies Record<string, Record<Language, string>>;

export type PageName = keyof typeof pageAddresses;

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

/** Address of a table's page, or of one of its parts. */
export const tableAddress = (language: Language, table: TableName, part?: string): string =>
  `${pageAddresses.data[language]}${table}/${part === undefined ? '' : `${part}/`}`;

/** Address of a row: its table's part, and the row there. */
export const rowAddress = (language: Language, { table, id }: RowRef): string => `${tableAddress(language, table, partOf(id))}#${id}`;

export const methodAddress = (language: Language, method: string): string => `${pageAddresses.methods[language]}#${method}`;
