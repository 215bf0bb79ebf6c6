import { readAddress } from './cell-address.ts';
import { readArchived } from './cell-archive.ts';
import { readCount, readDecimal } from './cell-number.ts';
import { readDate, type DateForm } from './cell-date.ts';
import { locatorWords, readLocator } from './cell-locator.ts';
import { readOption } from './cell-option.ts';
import { readVerbatim, readText, strangeCharacter } from './cell-text.ts';

/** A word or sentence in both languages of the site. */
export interface Words {
  readonly id: string;
  readonly en: string;
}

/**
 * What an empty cell of a column means: its document does not give it; we did not see it, where others may; we did not write
 * it down; it does not apply to the row; there is none.
 */
export type Empty = 'not_published' | 'not_seen' | 'not_recorded' | 'does_not_apply' | 'none';

/** What a reader of a dictionary, a descriptor or an error message needs to know of a column. */
export interface ColumnMeta {
  readonly type: 'key' | 'text' | 'option' | 'count' | 'decimal' | 'date' | 'address' | 'reference';
  readonly title: Words;
  readonly description: Words;
  /** What a cell without a value means; null where no cell may be empty. */
  readonly empty: Empty | null;
  /** Unit of a number: `percent`, `workers`, `idr`, `months`. */
  readonly unit?: string;
  /** Inclusive limits of a number. */
  readonly min?: number;
  readonly max?: number;
  /** Each value that an option column takes, with its words. */
  readonly options?: Readonly<Record<string, Words>>;
  /** Names that stand before the numbers of a cell, such as `page` in `page 12`, with the words that readers see instead. */
  readonly parts?: Readonly<Record<string, Words>>;
  /** The table whose `id` a reference column names. */
  readonly references?: string;
  /** How sharp the dates of a column are, where that is not left to the source. */
  readonly form?: Exclude<DateForm, 'any'>;
  /** The column of the same file that this one follows from; the tables themselves have none such. */
  readonly derivedFrom?: string;
  /** True for a date that has already passed when the data is released. */
  readonly past?: boolean;
  /**
   * True for a cell that stays empty until something happens, such as the end of a rule: to fill it is news, and no revision
   * of what was released.
   */
  readonly filledLater?: boolean;
}

/** A column reads the text of one cell into a value, or throws a `Refusal`. */
export interface Column<T> {
  readonly meta: ColumnMeta;
  readonly read: (cell: string) => T;
}

export const metaOf = ({ meta }: Column<unknown>): ColumnMeta => meta;

type About = Omit<
  ColumnMeta,
  'type' | 'empty' | 'options' | 'parts' | 'references' | 'min' | 'max' | 'form' | 'derivedFrom'
>;

/** What is expected instead of a cell, as the rest of a sentence. */
export class Refusal extends Error {}

const refuse = (message: string): never => {
  throw new Refusal(message);
};

const column = <T>(meta: Omit<ColumnMeta, 'empty'>, read: (cell: string) => T): Column<T> => ({
  meta: { ...meta, empty: null },
  read: (cell) => (cell === '' ? refuse('is empty, and this column may not be') : read(cell)),
});

/** The same column, where a cell may be empty, which has a meaning, and reads as null. */
export const optional = <T>(empty: Empty, { meta, read }: Column<T>): Column<T | null> => ({
  meta: { ...meta, empty },
  read: (cell) => (cell === '' ? null : read(cell)),
});

const LONGEST_KEY = 80;
const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The stable name of a row: a prefix or slug in small letters, digits and hyphens. */
export const key = (about: About) =>
  column({ ...about, type: 'key' }, (text) => {
    if (text.length > LONGEST_KEY) return refuse(`has ${text.length} characters; an id has at most ${LONGEST_KEY}`);
    if (KEY.test(text)) return text;
    const strange = strangeCharacter(text);
    return refuse(
      `is not an id; ${strange === null ? '' : `it has ${strange}; `}write small letters, digits and hyphens`,
    );
  });

/** Words in one line of at most 2000 characters, in Latin letters, without what spreadsheets or screens would change unseen. */
export const text = (about: About) => column({ ...about, type: 'text' }, (cell) => readText(cell, refuse));

/** Text that is no prose: what another cell held, or names for programs. */
export const verbatim = (about: About) => column({ ...about, type: 'text' }, (cell) => readVerbatim(cell, refuse));

/** A whole number of zero or more, such as workers or rupiah. */
export const count = (about: About & { unit: string }) =>
  column({ ...about, min: 0, type: 'count' }, (cell) => readCount(cell, refuse));

/** A number with a decimal point between `min` and `max`. */
export const decimal = (about: About & { unit: string; min?: number; max?: number }) => {
  const { min = 0, max = Infinity, ...meta } = about;
  return column({ ...meta, min, ...(Number.isFinite(max) ? { max } : {}), type: 'decimal' }, (cell) =>
    readDecimal(cell, { min, max }, refuse),
  );
};

/** A percentage from 0 to 100; 52 stands for 52 percent. */
export const percent = (about: Omit<About, 'unit'>) => decimal({ ...about, unit: 'percent', min: 0, max: 100 });

/** A date of ISO 8601, whole or reduced to month or year, unless the column takes one form only. */
export const date = ({ form = 'any', ...about }: About & { form?: DateForm }) =>
  column({ ...about, ...(form === 'any' ? {} : { form }), type: 'date' }, (cell) => readDate(cell, form, refuse));

/** One of the values that `options` names, written exactly so. */
export const option = <const O extends Record<string, Words>>(about: About & { options: O }) =>
  column({ ...about, type: 'option' }, (cell) => readOption(cell, about.options, refuse));

/** The `id` of a row of another table (or of the same one). */
export const reference = (table: string, about: About) =>
  column({ ...about, type: 'reference', references: table }, (cell) => {
    const strange = strangeCharacter(cell);
    return strange === null ? cell : refuse(`is no id; it has ${strange}; copy the id of a row of ${table}`);
  });

/** A web address of http or https that every reader can follow; see `readAddress`. */
export const address = (about: About) => column({ ...about, type: 'address' }, (cell) => readAddress(cell, refuse));

/** The address of a copy that an archive of the web keeps for good; see `readArchived`. */
export const archivedAddress = (about: About) =>
  column({ ...about, type: 'address' }, (cell) => readArchived(cell, refuse));

/** Where in a document something stands, such as `page 12, table 3.1`; see `readLocator`. */
export const locatorCell = (about: About) =>
  column({ ...about, type: 'text', parts: locatorWords }, (cell) => readLocator(cell, refuse));
