import type { TableName } from '../tables/tables.ts';
import type { Language } from './language.ts';

/** A row of a table. */
export interface RowRef {
  readonly table: TableName;
  readonly id: string;
}

/** The pages of the site, in the order of the menu. Addresses never change once published. */
export const pageAddresses = {
  home: { id: '/', en: '/en/' },
  coverage: { id: '/cakupan/', en: '/en/coverage/' },
  sectors: { id: '/sektor/', en: '/en/sectors/' },
  budget: { id: '/anggaran/', en: '/en/budget/' },
  apbd: { id: '/anggaran/apbd/', en: '/en/budget/apbd/' },
  compare: { id: '/perbandingan/', en: '/en/compare/' },
  checks: { id: '/cek-angka/', en: '/en/checks/' },
  unpublished: { id: '/belum-terbit/', en: '/en/unpublished/' },
  rights: { id: '/hak-pekerja/', en: '/en/rights/' },
  data: { id: '/data/', en: '/en/data/' },
  sources: { id: '/sumber/', en: '/en/sources/' },
  methods: { id: '/metode/', en: '/en/methods/' },
  releases: { id: '/rilis/', en: '/en/releases/' },
} as const satisfies Record<string, Record<Language, string>>;

/** Pages that stand at the top of every page, where there is room; the name of the site leads home, the menu at the foot to all. */
export const mainPages = [
  'coverage',
  'sectors',
  'budget',
  'checks',
  'unpublished',
  'rights',
] as const satisfies readonly PageName[];

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
export const rowAddress = (language: Language, { table, id }: RowRef): string =>
  `${tableAddress(language, table, partOf(id))}#${id}`;

export const methodAddress = (language: Language, method: string): string =>
  `${pageAddresses.methods[language]}#${method}`;

/** Address of the overview of sources, or of one of its parts such as `press/a`. */
export const sourcesAddress = (language: Language, part?: string): string =>
  `${pageAddresses.sources[language]}${part === undefined ? '' : `${part}/`}`;

/** Address of the letter that asks for what a gap misses. */
export const letterAddress = (language: Language, gap: string): string =>
  `${pageAddresses.unpublished[language]}${gap}/`;
