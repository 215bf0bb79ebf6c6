import { isRoundingOf, type Kind, type Printed } from './printed.ts';

/** Values that a text may speak of: those of the figures and charted rows beside it. */
export class Facts {
  readonly #numbers: Record<Exclude<Kind, 'date'>, Set<number>> = {
    number: new Set(),
    percent: new Set(),
    rupiah: new Set(),
  };
  readonly #dates = new Set<string>();

  /** A date is also known by its month and its year, since texts name them so. */
  addDate(iso: string): this {
    const [year, month] = iso.split('-');
    this.#dates.add(iso);
    if (month) this.#dates.add(`${year}-${month}`);
    this.#numbers.number.add(Number(year));
    return this;
  }

  addNumber(kind: Exclude<Kind, 'date'>, value: number): this {
    this.#numbers[kind].add(value);
    return this;
  }

  addAll(others: readonly Facts[]): this {
    for (const other of others) {
      for (const date of other.#dates) this.#dates.add(date);
      for (const kind of ['number', 'percent', 'rupiah'] as const)
        for (const value of other.#numbers[kind]) this.#numbers[kind].add(value);
    }
    return this;
  }

  /**
   * True when one of the values is printed so.
   *
   * @param isLabels for the labels of a drawing: those leave the unit out, so that a bare number may be of any kind
   */
  knows(printed: Printed, isLabels: boolean): boolean {
    if (printed.kind === 'date') return this.#dates.has(printed.value as string);
    const kinds = printed.kind === 'number' && isLabels ? (['number', 'percent', 'rupiah'] as const) : [printed.kind];
    return kinds.some((kind) => [...this.#numbers[kind]].some((value) => isRoundingOf(printed, value)));
  }
}
