import type { apbd } from '../apbd.ts';
import type { Words } from '../column.ts';
import { overlap, type Range } from '../printed-range.ts';
import type { coverage } from '../coverage.ts';
import type { employment } from '../employment.ts';
import type { enrolment } from '../enrolment.ts';
import type { funding } from '../funding.ts';
import type { rules } from '../rules.ts';
import type { Row } from '../table.ts';
import type { targets } from '../targets.ts';
import type { workforce } from '../workforce.ts';

/** Rows that a check may compare, by their table. */
interface Rows {
  readonly apbd: Row<typeof apbd>;
  readonly coverage: Row<typeof coverage>;
  readonly employment: Row<typeof employment>;
  readonly enrolment: Row<typeof enrolment>;
  readonly funding: Row<typeof funding>;
  readonly rules: Row<typeof rules>;
  readonly targets: Row<typeof targets>;
  readonly workforce: Row<typeof workforce>;
}
type Compared = keyof Rows;
export type ComparedRow = Rows[Compared];

/** A number that a check compares or finds; one that sources do not print as a number is its text. */
export interface Quantity<Value extends number | string = number | string> {
  readonly value: Value;
  /** `percent`, `points`, `workers`, `idr` or `months`; null for a day or a choice. */
  readonly unit: string | null;
  /** Rows that publish it or that it was worked out from; none where the check itself sets it. */
  readonly rows: readonly ComparedRow[];
  /** The column of its one row that publishes it; a quantity that was worked out has none. */
  readonly column?: string;
  /** The lowest and the highest that it can be, because it, or what it was worked out from, is printed rounded. */
  readonly low?: number;
  readonly high?: number;
  /** What a published figure may stand for when its source left digits off instead of rounding. */
  readonly leftOff?: Range;
  /** True where it is taken in that way. */
  readonly isLeftOff?: true;
  /** Digits after the decimal point that are worth telling, where these are not those of its unit. */
  readonly digits?: number;
  /** Section of the methods page that explains it, where that is not the one of all checks. */
  readonly method?: string;
}

/** What a published cell says, and how it was printed. */
export interface Cell<Value extends number | string = number | string> extends Quantity<Value> {
  readonly column: string;
  readonly printed: string;
}

type NumberColumn<T extends Compared> = {
  [C in keyof Rows[T] & string]: NonNullable<Rows[T][C]> extends number ? C : never;
}[keyof Rows[T] & string];

/**
 * Columns that a row has to fill; the first holds the figure that is compared, and `a|b` stands for the one that is filled.
 * `number` and `figure` leave the column to each check, which names it as `column=workers`.
 */
type Figures<T extends Compared> =
  readonly (NumberColumn<T> | `${NumberColumn<T>}|${NumberColumn<T>}`)[] | 'number' | 'figure';

/** A place in the arithmetic that rows fill, as in `before=coverage:cov011`. */
export interface Role {
  /** Tables that it takes rows from. */
  readonly from: { readonly [T in Compared]?: Figures<T> };
  /** How many rows there have to be, where there may be more than one. */
  readonly atLeast?: number;
  readonly optional?: true;
  /** Something is divided by its figures: none may be zero. */
  readonly divides?: true;
}

/** A whole number that each check sets, as in `months=12`. */
export interface Setting {
  readonly least: number;
  readonly most: number;
  /** One to write where it is missing. */
  readonly example: number;
}

type Chosen<F> = F extends 'figure' ? number | string : number;
type Filled<F> = F extends readonly (infer C extends string)[] ? C : never;

/** A row in its role: the figure that is compared, and the other columns that it has to fill. */
export type OperandFrom<From> = {
  [T in keyof From & Compared]: Cell<Chosen<From[T]>> & {
    readonly table: T;
    readonly row: Rows[T];
    readonly cells: { readonly [C in Filled<From[T]>]: Cell<number> };
  };
}[keyof From & Compared];

/** The rows of a check by their roles, as its kind declares them. */
type OperandsOf<Roles extends Readonly<Record<string, Role>>> = {
  readonly [R in keyof Roles]: Roles[R] extends { readonly atLeast: number }
    ? readonly OperandFrom<Roles[R]['from']>[]
    : Roles[R] extends { readonly optional: true }
      ? OperandFrom<Roles[R]['from']> | undefined
      : OperandFrom<Roles[R]['from']>;
};

/** Any row in any role. */
export interface Operand extends Cell {
  readonly table: string;
  readonly row: ComparedRow;
  readonly cells: Readonly<Record<string, Cell>>;
}
export type Operands = Readonly<Record<string, Operand | readonly Operand[] | undefined>>;

/** What a check finds. A difference in dates or in what is counted can leave it undecided. */
export type Verdict = 'fits' | 'does_not_fit' | 'undecided';

/** What fails when the figures of a check do not fit: one of those published, a plan or target, or a reading of our own. */
export type Tested = 'publications' | 'plan' | 'reading';

export type Quantities = Readonly<Record<string, Quantity | readonly Quantity[]>>;

/** A line of arithmetic that a reader can redo. The message `check_<kind>_<form>` tells it. */
export interface Line<Form extends string = string, Named extends Quantities = Quantities> {
  readonly form: Form;
  readonly quantities: Named;
}

export interface Outcome<L extends Line = Line> {
  readonly verdict: Verdict;
  readonly lines: readonly L[];
}

/** A kind of check whose rows and settings are known only when it runs. */
export interface CheckKind<L extends Line = Line> {
  readonly title: Words;
  readonly roles: Readonly<Record<string, Role>>;
  readonly settings?: Readonly<Record<string, Setting>>;
  /** What its checks test where their rows do not say it; without it, publications. */
  readonly tests?: Tested;
  /** The column that a check compares when it names none. */
  readonly column?: string;
  /** All rows of a check are of one table. */
  readonly oneTable?: true;
  /** Rows may speak of different places. */
  readonly manyPlaces?: true;
  /** A row may stand in two roles: one of its figures is compared with another one. */
  readonly mayRepeat?: true;
  /** What keeps rows that fill their roles from being compared, as the end of "the cell …"; null when nothing does. */
  refuses?(operands: Operands): string | null;
  workOut(operands: Operands, settings: Readonly<Record<string, number>>): Outcome<L>;
}

/** Announces a kind of check: what it is called, which rows it compares, and how. */
export const defineCheck = <
  const Roles extends Readonly<Record<string, Role>>,
  L extends Line,
  SettingName extends string = never,
>(
  kind: Omit<CheckKind, 'roles' | 'settings' | 'refuses' | 'workOut'> & {
    readonly roles: Roles;
    readonly settings?: Readonly<Record<SettingName, Setting>>;
    refuses?(operands: OperandsOf<Roles>): string | null;
    workOut(operands: OperandsOf<Roles>, settings: Readonly<Record<SettingName, number>>): Outcome<L>;
  },
): CheckKind<L> => kind;

/** A line in one of the forms that its kind has words for. */
export const line = <const Form extends string, Named extends Quantities>(
  form: Form,
  quantities: Named,
): Line<Form, Named> => ({ form, quantities });

/** From the lowest to the highest that a number can be. */
export const rangeOf = ({ value, low = value, high = value }: Quantity<number>): Range => ({ low, high });

/** The values of some quantities in every mixture of their lowest and highest. */
const mixtures = (quantities: readonly Quantity<number>[]): readonly (readonly number[])[] =>
  quantities
    .map(rangeOf)
    .reduce<readonly (readonly number[])[]>(
      (all, { low, high }) =>
        all.flatMap((before) => (low === high ? [low] : [low, high]).map((each) => [...before, each])),
      [[]],
    );

/**
 * What follows from numbers, with the lowest and highest that their rounding allows: `calculate` may only rise or only fall with
 * each of them. `more` says how sharp it is told, and where its method is explained.
 */
export const workedOut = (
  unit: string,
  from: readonly Quantity<number>[],
  calculate: (...values: number[]) => number,
  more: Pick<Quantity, 'digits' | 'method'> = {},
): Quantity<number> => {
  const reached = mixtures(from).map((values) => calculate(...values));
  return {
    value: calculate(...from.map(({ value }) => value)),
    unit,
    rows: from.flatMap(({ rows }) => rows),
    low: Math.min(...reached),
    high: Math.max(...reached),
    ...more,
  };
};

/** Numbers together. One after the other: mixing the limits of them all at once would be endless. */
export const sumOf = ([first, ...rest]: readonly Quantity<number>[]): Quantity<number> =>
  rest.reduce(
    (reached, part) => workedOut(part.unit!, [reached, part], (a, b) => a + b),
    workedOut(first!.unit!, [first!], (value) => value),
  );

/** How far apart two numbers are. */
export const differenceOf = (unit: string, a: Quantity<number>, b: Quantity<number>): Quantity<number> => {
  const { value, low, high, ...moved } = workedOut(unit, [a, b], (first, second) => first - second);
  return {
    ...moved,
    value: Math.abs(value),
    low: Math.max(low!, -high!, 0),
    high: Math.max(Math.abs(low!), Math.abs(high!)),
  };
};

/** A number that the check sets. */
export const given = (value: number, unit: string): Quantity<number> => ({ value, unit, rows: [] });

/**
 * Whether two numbers can be one, each anywhere in its range. A published figure that was rounded may also have been cut:
 * where only that makes them one, it is told so.
 */
export const held = <Stated extends Quantity<number>>(
  expected: Quantity<number>,
  stated: Stated,
): { readonly verdict: 'fits' | 'does_not_fit'; readonly stated: Stated } => {
  if (overlap(rangeOf(expected), rangeOf(stated))) return { verdict: 'fits', stated };
  const { leftOff } = stated;
  return leftOff && overlap(rangeOf(expected), leftOff)
    ? { verdict: 'fits', stated: { ...stated, ...leftOff, isLeftOff: true } }
    : { verdict: 'does_not_fit', stated };
};
