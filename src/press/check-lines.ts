import { rowOf, type Dataset } from '../data/dataset.ts';
import type { WorkedCheck } from '../findings/checks/work-out.ts';
import type { Language } from '../i18n/language.ts';
import type { MessageKey, SlotOf } from '../i18n/messages.ts';
import { formatRupiah, formatRupiahLimit } from '../i18n/numbers.ts';
import type { CheckKindName, checkKinds } from '../tables/check-kinds.ts';
import type { CheckKind, ComparedRow, Line, Quantities, Quantity } from '../tables/check-kinds/define-check.ts';
import { origin } from '../tables/table.ts';
import { calculated, forms, published, publishedShort, quoted, unlinked } from './figure.ts';
import { slotsOf } from './message.ts';
import { count, placeWords, print, type Figure, type Printable } from './printable.ts';
import type { Sentence, Slot } from './sentence.ts';

type LineOf<Name extends CheckKindName> = (typeof checkKinds)[Name] extends CheckKind<infer L> ? L : never;
type ColumnOf<Row> = Row extends ComparedRow ? keyof Row & string : never;

/** What a slot may ask for of a line: a quantity, or what its row says beside it. */
type AskedOf<Name> = Name extends string ? Name | `${Name}_${'publisher' | ColumnOf<ComparedRow>}` : never;

/** The key of a line, when there is no such message, or when it asks for what the line does not have. */
type Untold<Key, Named> = Key extends MessageKey ? (SlotOf<Key> extends AskedOf<keyof Named> ? never : Key) : Key;
type UntoldLine<Name extends string, L> =
  L extends Line<infer Form, infer Named> ? Untold<`check_${Name}_${Form}`, Named> : never;

const untold: readonly { [Name in CheckKindName]: UntoldLine<Name, LineOf<Name>> }[CheckKindName][] = [];
untold satisfies readonly never[];

/** How what was worked out is printed, by its unit. */
const unitForms: Readonly<Record<string, (value: number, digits?: number) => (language: Language) => string>> = {
  percent: forms.percentShort,
  points: forms.hundredth,
  idr: (value) => (language) => formatRupiah(language, value),
};
const formOf = (value: number, { unit, digits }: Quantity) => (unitForms[unit ?? ''] ?? forms.count)(value, digits);

const METHOD = 'check-arithmetic';

const worked = (value: number, quantity: Quantity): Figure =>
  calculated(value, formOf(value, quantity), quantity.rows, quantity.method ?? METHOD);

const numberOf = (quantity: Quantity): Figure | Printable => {
  const { value, rows, column } = quantity;
  if (column !== undefined) return publishedShort(rows[0]!, column);
  return rows.length === 0 ? count(Number(value)) : worked(Number(value), quantity);
};

/** Half the range of a percentage that its printed digits say by themselves. */
const saidByDigits = ({ digits = 2 }: Quantity): number => 10 ** -digits;

/** Whether a number can be far enough from what is printed that a reader has to know how far. */
const isWide = (quantity: Quantity): boolean => {
  const { low = 0, high = low, unit, column } = quantity;
  if (unit !== 'percent' && unit !== 'points') return high > low;
  return column === undefined && (high - low) / 2 > saidByDigits(quantity);
};

/** A number with the range of what it may stand for, where its digits do not say it. */
const withRange = (quantity: Quantity): Slot => {
  const value = numberOf(quantity);
  if (!quantity.isLeftOff && !isWide(quantity)) return value;
  const [low, high] = [quantity.low!, quantity.high!].map((limit) => {
    const figure = worked(limit, quantity);
    return unlinked(
      quantity.unit === 'idr' ? { ...figure, text: (language) => formatRupiahLimit(language, limit) } : figure,
    );
  });
  return { key: quantity.isLeftOff ? 'check_left_off' : 'check_range', slots: { value, low: low!, high: high! } };
};

const added = (parts: readonly Quantity[]): Figure => {
  const figures = parts.map(({ rows, column }) => publishedShort(rows[0]!, column!));
  return {
    kind: 'calculated',
    value: figures.map(({ value }) => value).join(' + '),
    text: (language) => figures.map((figure) => print(language, figure)).join(' + '),
    rows: figures.flatMap(({ rows }) => rows),
    method: METHOD,
  };
};

/** What a row says beside its figure. */
const besides = (data: Dataset, row: ComparedRow, column: string): Slot => {
  const { cells } = row[origin];
  if (column === 'publisher') return quoted(rowOf(data, 'sources', cells.source!), 'publisher');
  if (column === 'place') return placeWords(cells.place!);
  // A row without a date speaks of a year, or of the day when something is due.
  return published(row, column === 'date' ? ['date', 'fiscal_year', 'due'].find((each) => cells[each])! : column);
};

/**
 * What stands in a slot: a quantity of the line by its name; or `<name>_<column>`, what the row that publishes it says in
 * another column, and `<name>_publisher`, who says so.
 */
const slotOf = (data: Dataset, quantities: Quantities, slot: string): Slot => {
  const own = quantities[slot];
  if (own) return 'value' in own ? withRange(own) : added(own);
  const name = Object.keys(quantities).find((each) => slot.startsWith(`${each}_`))!;
  const quantity = quantities[name] as Quantity;
  return besides(data, quantity.rows[0]!, slot.slice(name.length + 1));
};

/** The arithmetic of a check in sentences, one for each line of its outcome. */
export const checkLines = (data: Dataset, { check, outcome }: WorkedCheck): readonly Sentence[] =>
  outcome.lines.map(({ form, quantities }) => {
    // The compiler has made sure that each form of each kind has its message.
    const key = `check_${check.kind}_${form}` as MessageKey;
    const slots = slotsOf(key).map((slot) => [slot, slotOf(data, quantities, slot)]);
    return { key, slots: Object.fromEntries(slots) } as Sentence;
  });
