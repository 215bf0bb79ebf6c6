/** Each digit of a file in something that was announced for it, and everything announced in its place. */
import { bisectLeft, bisectRight } from 'd3';
import { compact, even, type PrintedRecord } from './records.ts';
import type { Said } from './texts.ts';

/** A record and the text in which it was found. */
export interface Found {
  readonly record: PrintedRecord;
  readonly said: Said;
  /** The running text in which it stands, and from where to where. */
  readonly running: { readonly text: string; readonly from: number; readonly to: number };
}

/** What stands between texts of which none reads on from the other. */
const APART = '\n';

const DIGIT = /\p{N}/u;
/** A number with what is written together with it. */
const RUN = /\p{N}(?:[\p{N}.,/:-]*\p{N})?/uy;
/** How many records or numbers may be passed over to find the next that agree. */
const REACH = 60;

/** The texts of a file as one, without spaces. */
class Line {
  readonly text: string;
  /** The same as a reader sees it, and where in it each character of `text` stands. */
  readonly #seen: string;
  readonly #seenAt: readonly number[];
  readonly #starts: number[] = [];
  readonly #said: readonly Said[];
  readonly #digits: readonly number[];

  constructor(said: readonly Said[]) {
    let text = '';
    let seen = '';
    const seenAt: number[] = [];
    for (const each of said) {
      this.#starts.push(text.length);
      text += compact(each.text);
      if (!each.readsOn && !seen.endsWith(APART)) seen += APART;
      for (const character of even(each.text)) {
        for (let i = compact(character).length; i > 0; i -= 1) seenAt.push(seen.length);
        if (character !== ' ' || !/\s$/.test(seen)) seen += character;
      }
    }
    this.text = text;
    this.#seen = seen;
    this.#seenAt = seenAt;
    this.#said = said;
    this.#digits = [...text.matchAll(/\p{N}/gu)].map(({ index }) => index);
  }

  /** Place of the first digit from a place on, or the end. */
  digitFrom(from: number): number {
    return this.#digits[bisectLeft(this.#digits, from)] ?? this.text.length;
  }

  /** The text in which a place lies. */
  saidAt(at: number): Said {
    return this.#said[bisectRight(this.#starts, at) - 1]!;
  }

  /** The running text around a part of the line. */
  runningAt(from: number, to: number): Found['running'] {
    const [first, end] = [this.#seenAt[from]!, this.#seenAt[to - 1]! + 1];
    const start = this.#seen.lastIndexOf(APART, first) + 1;
    const stop = this.#seen.indexOf(APART, end);
    return {
      // What was announced as one may stand in several lines.
      text: this.#seen.slice(start, stop === -1 ? undefined : stop).replaceAll(APART, ' '),
      from: first - start,
      to: end - start,
    };
  }

  /** Where a text stands from a place on, with no digit before it that is not its own; -1 where it does not. */
  placeOf(printed: string, from: number): number {
    const next = this.digitFrom(from);
    const own = printed.search(DIGIT);
    if (own >= 0) {
      const at = next - own;
      return at >= from && this.text.startsWith(printed, at) ? at : -1;
    }
    const at = this.text.indexOf(printed, from);
    return at >= 0 && at <= next ? at : -1;
  }

  /** End of the number that a digit begins. */
  endOfRun(at: number): number {
    RUN.lastIndex = at;
    return at + (RUN.exec(this.text)?.[0].length ?? 1);
  }

  around(from: number, to: number): string {
    return this.text.slice(Math.max(0, from - 30), to + 30);
  }
}

/**
 * Finds announced records in the texts of a file, in their order. Returns what was found and a line for each number that
 * nobody announced and each record that is not there; after one of these it goes on where both agree again.
 */
export const placeRecords = (
  path: string,
  said: readonly Said[],
  records: readonly PrintedRecord[],
): { found: Found[]; faults: string[] } => {
  const line = new Line(said);
  const printed = records.map((record) => compact(record.printed));
  const found: Found[] = [];
  /** Records that print nothing: they are of the text of the next. */
  const links: PrintedRecord[] = [];
  const faults: string[] = [];
  const stranger = (at: number, end: number) =>
    faults.push(`${path}: shows ${line.text.slice(at, end)}, which nothing announced: …${line.around(at, end)}…`);
  const missing = (i: number) =>
    faults.push(`${path}: does not show "${records[i]!.printed}", which was announced here`);

  /** The fewest numbers and records to pass over so that a record stands in its place again. */
  const agreement = (i: number, from: number): { record: number; from: number } | null => {
    const starts = [from];
    for (let n = 1; n < REACH; n += 1) {
      const digit = line.digitFrom(starts.at(-1)!);
      starts.push(digit === line.text.length ? digit : line.endOfRun(digit));
    }
    for (let passed = 1; passed < REACH; passed += 1) {
      for (let numbers = 0; numbers <= passed; numbers += 1) {
        const record = i + passed - numbers;
        const start = starts[numbers]!;
        // A text without digits is found too easily to be an agreement.
        if (record < printed.length && DIGIT.test(printed[record]!) && line.placeOf(printed[record]!, start) >= 0)
          return { record, from: start };
      }
    }
    return null;
  };

  let at = 0;
  let i = 0;
  while (i < records.length) {
    if (printed[i] === '') {
      links.push(records[i]!);
      i += 1;
      continue;
    }
    const place = line.placeOf(printed[i]!, at);
    if (place >= 0) {
      const here = line.saidAt(place);
      const end = place + printed[i]!.length;
      const running = line.runningAt(place, end);
      found.push(...[...links.splice(0), records[i]!].map((record) => ({ record, said: here, running })));
      at = end;
      i += 1;
      continue;
    }
    const next = agreement(i, at) ?? { record: records.length, from: at };
    for (; at < next.from; at = line.endOfRun(line.digitFrom(at))) {
      const digit = line.digitFrom(at);
      if (digit >= next.from) break;
      stranger(digit, line.endOfRun(digit));
    }
    at = Math.max(at, next.from);
    for (; i < next.record; i += 1) missing(i);
  }
  for (let digit = line.digitFrom(at); digit < line.text.length; digit = line.digitFrom(at)) {
    at = line.endOfRun(digit);
    stranger(digit, at);
  }
  return { found, faults };
};
