import type { apbd } from '../apbd.ts';
import type { Words } from '../column.ts';
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
  /** The lowest and the highest that it can be, because what it was worked out from is printed rounded. */
  readonly low?: number;
  readonly high?: number;
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
    workOut(operands: OperandsOf<Roles>, settings: Readonly<Record<SettingName | 'tolerance', number>>): Outcome<L>;
  },
): CheckKind<L> => kind;

/** A line in one of the forms that its kind has words for. */
export const line = <const Form extends string, Named extends Quantities>(
  form: Form,
  quantities: Named,
): Line<Form, Named> => ({ form, quantities });

/** What follows from rows; `more` says how sharp it is, and where its method is explained. */
export const workedOut = (
  value: number,
  unit: string,
  from: readonly { readonly row: ComparedRow }[],
  more: Pick<Quantity, 'low' | 'high' | 'digits' | 'method'> = {},
): Quantity<number> => ({ value, unit, rows: from.map(({ row }) => row), ...more });

/** A number that the check sets. */
export const given = (value: number, unit: string): Quantity<number> => ({ value, unit, rows: [] });

/** Whether a difference is no larger than the tolerance, both in one unit; what computing adds to a number is forgiven. */
export const fitsWithin = (difference: number, tolerance: number): 'fits' | 'does_not_fit' =>
  Math.abs(difference) <= tolerance + 1e-9 ? 'fits' : 'does_not_fit';
