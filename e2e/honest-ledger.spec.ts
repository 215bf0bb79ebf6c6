import { expect, test } from '@playwright/test';
import { printedIn, type Printed } from '../audit/printed.ts';
import { documentOf, figuresIn, pagePaths, records, tableRecords, type Cells } from './honest-site.ts';

const pages = pagePaths.filter((path) => path.startsWith('cek-angka/'));

type Range = readonly [low: number, high: number];

const meet = ([low, high]: Range, [from, to]: Range): boolean => {
  const noise = 1e-9 * Math.max(1, Math.abs(low), Math.abs(from));
  return low <= to + noise && from <= high + noise;
};

const tables = ['coverage', 'workforce', 'targets', 'enrolment', 'funding', 'apbd', 'employment', 'rules'];
const rowsById = new Map(tables.flatMap((name) => tableRecords(name)).map((row) => [row.id!, row]));

/** What a published cell may stand for, by hand from its digits and what its row says of them. */
const standsFor = (row: Cells, column: string): { readonly rounded: Range; readonly leftOff: Range | null } => {
  const cell = row[column]!;
  const value = Number(cell);
  const says = row.precision ?? row.qualifier ?? (row.id!.startsWith('rul') ? 'exact' : 'rounded');
  const isPercent = column.endsWith('_percent');
  const zeros = /0*$/.exec(cell)![0].length;
  const step = isPercent
    ? 10 ** -(cell.split('.')[1]?.length ?? 0)
    : 10 ** Math.max(0, Math.min(zeros, cell.length - 2));
  if (!isPercent && (says === 'exact' || step === 1)) return { rounded: [value, value], leftOff: null };
  if (says === 'at_least') return { rounded: [value, value + step], leftOff: null };
  return {
    rounded: [value - step / 2, value + step / 2],
    leftOff: says === 'exact' ? null : [value, value + step],
  };
};

/** A number of a line with what stands in brackets behind it, in parts of one where it is a percentage. */
interface Told {
  readonly printed: Printed;
  readonly value: number;
  /** Half of what its last digit is worth. */
  readonly half: number;
  readonly brackets: { readonly range: Range; readonly halves: Range; readonly isLeftOff: boolean } | null;
  readonly start: number;
  readonly end: number;
  /** True for a number that the words themselves say, such as 100%. */
  isSaid: boolean;
}

const unitOf = ({ kind }: Printed): number => (kind === 'percent' ? 0.01 : 1);

const toldIn = (line: string): readonly Told[] => {
  const numbers = printedIn('id', line);
  const told: Told[] = [];
  for (let i = 0; i < numbers.length; i += 1) {
    const printed = numbers[i]!;
    const [low, high] = [numbers[i + 1], numbers[i + 2]];
    const unit = unitOf(printed);
    const isRanged =
      low !== undefined &&
      high !== undefined &&
      line.slice(printed.end, low.start) === ' (' &&
      line.slice(low.end, high.start) === '–';
    const end = isRanged ? line.indexOf(')', high.end) + 1 : printed.end;
    told.push({
      printed,
      value: Number(printed.value) * unit,
      half: (printed.step / 2) * unit,
      brackets: isRanged
        ? {
            range: [Number(low.value) * unit, Number(high.value) * unit],
            halves: [(low.step / 2) * unit, (high.step / 2) * unit],
            isLeftOff: line[high.end] === ',',
          }
        : null,
      start: printed.start,
      end,
      isSaid: true,
    });
    if (isRanged) i += 2;
  }
  return told;
};

/** What a number in a sum may stand for: what its brackets say, what the digits of a percentage say, or itself. */
const rangeOf = ({ printed, value, half, brackets, isSaid }: Told): Range =>
  brackets?.range ?? (printed.kind === 'percent' && !isSaid ? [value - half, value + half] : [value, value]);

type Token = number | '+' | '−' | '×' | '÷' | '(' | ')';

/** The value of `a + b ÷ c`, `a ÷ (b − c)` and the like; NaN for anything else. */
const valueOf = (tokens: readonly Token[]): number => {
  let at = 0;
  const factor = (): number => {
    const token = tokens[at++];
    if (typeof token === 'number') return token;
    const inner = token === '(' ? sum() : NaN;
    return tokens[at++] === ')' ? inner : NaN;
  };
  const product = (): number => {
    let reached = factor();
    while (tokens[at] === '×' || tokens[at] === '÷')
      reached = tokens[at++] === '×' ? reached * factor() : reached / factor();
    return reached;
  };
  const sum = (): number => {
    let reached = product();
    while (tokens[at] === '+' || tokens[at] === '−')
      reached = tokens[at++] === '+' ? reached + product() : reached - product();
    return reached;
  };
  const whole = sum();
  return at === tokens.length ? whole : NaN;
};

/** What stands before the sign of equality, worked out with the values and with every mixture of their limits. */
const workedOut = (line: string, left: readonly Told[], ranges: readonly Range[], equals: number) => {
  const signsBefore = (i: number) =>
    (line.slice(left[i - 1]?.end ?? 0, left[i]?.start ?? equals).match(/[+−×÷()]/g) ?? []) as Token[];
  const valueWith = (values: readonly number[]) =>
    valueOf([...left.flatMap((_, i): Token[] => [...signsBefore(i), values[i]!]), ...signsBefore(left.length)]);
  const limits = ranges
    .reduce<readonly (readonly number[])[]>(
      (all, [low, high]) => all.flatMap((before) => [...new Set([low, high])].map((each) => [...before, each])),
      [[]],
    )
    .map(valueWith);
  return {
    exact: valueWith(left.map(({ value }) => value)),
    range: [Math.min(...limits), Math.max(...limits)] as Range,
  };
};

const expectNear = (line: string, printed: number, exact: number, half: number, isWhole: boolean): void => {
  const noise = 1e-9 * Math.abs(exact);
  const message = `${line}: ${printed} for ${exact}`;
  // A number of people is a whole one, and the largest that is not too large.
  expect(exact - printed, message).toBeGreaterThanOrEqual(-half - noise);
  expect(exact - printed, message).toBeLessThanOrEqual((isWhole ? 2 : 1) * half + noise);
};

const expectWorked = (line: string, told: Told, exact: number, range: Range): void => {
  const { printed, value, half, brackets } = told;
  expectNear(line, value, exact, half, printed.kind === 'number' && printed.decimals === 0);
  // Percentages say by their digits what is no wider than these.
  if (!brackets) {
    const allowed = printed.kind === 'percent' ? 4 * half : 0;
    expect(range[1] - range[0], `${line}: no range`).toBeLessThanOrEqual(allowed + 1e-9 * Math.abs(exact));
    return;
  }
  range.forEach((limit, i) => expectNear(line, brackets.range[i]!, limit, brackets.halves[i]!, false));
};

const checkRows = new Map(tableRecords('checks').map((row) => [row.id!, row]));
const rowsIn = (check: string, role: string): Cells[] =>
  [...checkRows.get(check)!.operands!.matchAll(/([a-z]+)=[a-z]+:([a-z0-9-]+)/g)]
    .filter(([, of]) => of === role)
    .map(([, , id]) => rowsById.get(id!)!);

/** How each line of a check turned out, as the file of outcomes says it. */
const formsOf = new Map(
  [...Map.groupBy(records('data/check-outcomes.csv'), ({ check }) => check!)].map(([check, rows]) => [
    check,
    [...Map.groupBy(rows, ({ line }) => line!).values()].map((of) => of[0]!.form!),
  ]),
);

/** One line as it is read: its numbers without dates, and what it works out when it is an equation. */
interface Line {
  readonly text: string;
  readonly form: string;
  readonly numbers: readonly Told[];
  readonly range: Range | null;
}

const withFits = (form: string): boolean => /^(?:.*_)?fits$/.test(form);

/** What a line says of itself, held against what its numbers say. Each kind is told here: one that is not, fails. */
const fitsBy: Readonly<Record<string, (line: Line, before: readonly Line[]) => boolean | null>> = {
  step: (line) => stated(line, withFits(line.form)),
  rate: (line) => stated(line, withFits(line.form)),
  cost: (line) => stated(line, withFits(line.form)),
  sum: (line) => {
    if (!line.form.startsWith('shares_')) return stated(line, withFits(line.form));
    const fits = line.range![0] <= 1;
    expect(withFits(line.form), line.text).toBe(fits);
    return fits;
  },
  cut: (line) => (line.form === 'cuts' ? null : stated(line, withFits(line.form))),
  ceiling: ({ text, form, range }) => {
    const says = range![1] <= 1 ? 'fits' : range![0] > 1 ? 'above' : 'open';
    expect(form, text).toBe(says);
    return says === 'open' ? null : says === 'fits';
  },
  implied_base: (line, before) => beside(line, before),
  implied_base_of_step: (line, before) => beside(line, before),
  same: () => null,
  identical: () => null,
  highest: ({ text, form, numbers: [claim, other] }) => {
    const [claimed, reached] = [rangeOf(claim!), rangeOf(other!)];
    expect(form, text).toBe(reached[1] < claimed[0] ? 'fits' : reached[0] > claimed[1] ? 'passed' : 'open');
    return null;
  },
  plan: ({ text, form, numbers: [plan, result, difference, share] }) => {
    const fits = meet(rangeOf(plan!), rangeOf(result!));
    const way = result!.value < plan!.value ? 'short' : 'above';
    expect(form, text).toBe(fits ? 'equal' : way);
    if (fits) return true;
    apart(text, difference!, plan!, result!);
    expectNear(text, share!.value, result!.value / plan!.value, share!.half, false);
    return false;
  },
  change: ({ text, form, numbers: [before, after, difference] }) => {
    const way = after!.value < before!.value ? 'fall' : 'rise';
    const isRate = before!.printed.kind === 'percent';
    expect(form, text).toBe(isRate ? `${way}_of_rate` : way);
    // Points are told as numbers, percentages as parts of one.
    const unit = isRate ? 100 : 1;
    const scaled = (told: Told): Told => ({
      ...told,
      value: told.value * unit,
      half: told.half * unit,
      printed: { ...told.printed, kind: 'number' },
      brackets: {
        range: rangeOf(told).map((limit) => limit * unit) as [number, number],
        halves: [0, 0],
        isLeftOff: false,
      },
    });
    apart(text, difference!, scaled(before!), scaled(after!));
    return null;
  },
};

function apart(text: string, difference: Told, a: Told, b: Told): void {
  const [first, second] = [rangeOf(a), rangeOf(b)];
  const [low, high] = [first[0] - second[1], first[1] - second[0]];
  expectNear(text, difference.value, Math.abs(a.value - b.value), difference.half, false);
  if (difference.brackets)
    [Math.max(low, -high, 0), Math.max(Math.abs(low), Math.abs(high))].forEach((limit, i) =>
      expectNear(text, difference.brackets!.range[i]!, limit, difference.brackets!.halves[i]!, false),
    );
  else expect(high - low, text).toBeLessThanOrEqual(4 * difference.half + 1e-9);
}

/** Of an equation, whether what it works out can be the figure that stands last. */
function stated({ text, numbers, range }: Line, claimed: boolean): boolean {
  const fits = meet(range!, rangeOf(numbers.at(-1)!));
  expect(claimed, text).toBe(fits);
  return fits;
}

function beside(line: Line, before: readonly Line[]): boolean | null {
  if (line.form === 'implied') return null;
  const [base, gap] = line.numbers as readonly [Told, Told];
  const [low, high] = before.find(({ form }) => form === 'implied')!.numbers.at(-1)!.brackets!.range;
  const of = rangeOf(base);
  expect(gap.value, line.text).toBe(Math.max(low - of[1], of[0] - high, 0));
  const fits = gap.value === 0;
  expect(line.form, line.text).toBe(fits ? 'near' : 'far');
  return fits;
}

/** The verdict that follows from the rows of a check that works nothing out. */
const verdictOfRows = (check: string, kind: string): string | null => {
  const { operands } = checkRows.get(check)!;
  const named = /column=([a-z_]+)/.exec(operands!)?.[1];
  const columns = ['rate_percent', 'workers', 'amount_idr', 'covered_workers', 'uncovered_workers', 'share_percent'];
  const columnFor = (rows: readonly Cells[]) => named ?? columns.find((each) => rows.every((row) => row[each]))!;
  if (kind === 'same') {
    const rows = rowsIn(check, 'row');
    const column = columnFor(rows);
    const cells = rows.map((row) => row[column]!);
    const pairs = cells.flatMap((_, i) => cells.slice(i + 1).map((__, j) => [i, i + 1 + j] as const));
    if (cells.some((cell) => !/^[\d.]+$/.test(cell)))
      return pairs.every(([a, b]) =>
        column === 'date' ? cells[a]!.startsWith(cells[b]!) || cells[b]!.startsWith(cells[a]!) : cells[a] === cells[b],
      )
        ? 'fits'
        : 'does_not_fit';
    const ranges = rows.map((row) => standsFor(row, column));
    const width = ([low, high]: Range) => high - low;
    const sharpest = ranges.reduce((best, each) => (width(each.rounded) < width(best.rounded) ? each : best)).rounded;
    const taken = ranges.map(({ rounded, leftOff }) =>
      !meet(rounded, sharpest) && leftOff && meet(leftOff, sharpest) ? leftOff : rounded,
    );
    return pairs.every(([a, b]) => meet(taken[a]!, taken[b]!)) ? 'fits' : 'does_not_fit';
  }
  if (kind === 'identical')
    return new Set(rowsIn(check, 'row').map((row) => row.amount_idr)).size === 1 ? 'undecided' : 'fits';
  const [first, second] =
    kind === 'change'
      ? [rowsIn(check, 'before')[0]!, rowsIn(check, 'after')[0]!]
      : [rowsIn(check, 'claim')[0]!, rowsIn(check, 'other')[0]!];
  const column = kind === 'change' ? (named ?? 'rate_percent') : 'rate_percent';
  const [a, b] = [standsFor(first, column).rounded, standsFor(second, column).rounded];
  if (kind === 'change') return meet(a, b) ? 'fits' : 'undecided';
  if (kind === 'highest')
    return b[1] < a[0] ? 'fits' : b[0] > a[1] && first.date === second.date ? 'does_not_fit' : 'undecided';
  return null;
};

const verdictOfLines = (kind: string, fits: readonly (boolean | null)[]): string => {
  if (kind === 'ceiling')
    return fits.every((each) => each === true)
      ? 'fits'
      : fits.every((each) => each === false)
        ? 'does_not_fit'
        : 'undecided';
  // It is enough when one of the numbers of workers that are tried fits.
  return fits.includes(true) ? 'fits' : 'does_not_fit';
};

test('every check has a page of its own, and leads there from where it once stood', () => {
  const shown = pages.flatMap((path) => [...documentOf(path).querySelectorAll('article[id]')].map(({ id }) => id));
  expect(shown.toSorted()).toEqual([...checkRows.keys()].toSorted());
  const ledger = pages.filter((path) => /^cek-angka\/(?:\d+\/)?index\.html$/.test(path));
  for (const id of checkRows.keys()) {
    const place = ledger.flatMap((path) => documentOf(path).getElementById(id) ?? []);
    expect(place, id).toHaveLength(1);
    expect(place[0]!.querySelector('a')!.getAttribute('href'), id).toMatch(new RegExp(`/cek-angka/${id}/$`));
  }
});

test.describe('each line of the ledger is worked out again from the numbers it prints', () => {
  for (const page of pages)
    for (const article of documentOf(page).querySelectorAll('article[id]')) {
      test(article.id, () => {
        const { kind } = checkRows.get(article.id)!;
        const items = [...article.querySelectorAll('ul.sums li')];
        const forms = formsOf.get(article.id)!;
        expect(items.length).toBe(forms.length);
        const lines: Line[] = [];
        const fits: (boolean | null)[] = [];
        items.forEach((item, i) => {
          const text = item.textContent!.replace(/\s+/g, ' ').trim();
          const numbers = toldIn(text).filter(({ printed }) => printed.kind !== 'date');

          // Published figures stand with what their rows make of them.
          let at = 0;
          for (const { text: shown, anchor, value } of figuresIn(page, item)) {
            const told = numbers.find(
              ({ printed }) => printed.start >= at && text.slice(printed.start, printed.end) === shown.trim(),
            );
            if (!told) continue;
            at = told.end;
            told.isSaid = false;
            const row = rowsById.get(anchor);
            const column =
              row &&
              Object.keys(row).find(
                (each) => /_percent$|workers$|amount_idr$|^value$/.test(each) && row[each] === value,
              );
            if (!row || !column || kind === 'identical') continue;
            const { rounded, leftOff } = standsFor(row, column);
            const unit = column.endsWith('_percent') ? 0.01 : 1;
            const { brackets } = told;
            const taken = brackets?.isLeftOff ? leftOff! : rounded;
            if (brackets)
              taken.forEach((limit, end) =>
                expectNear(text, brackets.range[end]!, limit * unit, brackets.halves[end]!, false),
              );
            else if (unit === 1) expect(rounded[0], `${text}: ${shown} without its range`).toBe(rounded[1]);
          }

          const equals = text.indexOf(' = ');
          const left = numbers.filter(({ end }) => end <= equals);
          const right = numbers.filter(({ start }) => start > equals);
          let range: Range | null = null;
          if (equals >= 0) {
            const parts =
              forms[i] === 'cuts' ? rowsIn(article.id, 'cut') : kind === 'sum' ? rowsIn(article.id, 'part') : null;
            const ranges = parts
              ? parts.map((row) => {
                  const column = ['amount_idr', 'workers', 'covered_workers', 'share_percent'].find(
                    (each) => row[each],
                  )!;
                  const unit = column.endsWith('_percent') ? 0.01 : 1;
                  return standsFor(row, column).rounded.map((limit) => limit * unit) as [number, number];
                })
              : left.map(rangeOf);
            const worked = workedOut(text, left, ranges, equals);
            ({ range } = worked);
            expectWorked(text, right[0]!, worked.exact, range);
          }
          const line: Line = { text, form: forms[i]!, numbers, range };
          const told = fitsBy[kind!];
          expect(told, `lines of ${kind} are told here`).toBeDefined();
          fits.push(told!(line, lines));
          lines.push(line);
        });
        const verdict = article.querySelector('.verdict')!.className.replace('verdict ', '');
        const isOfRows = ['same', 'identical', 'change', 'highest'].includes(kind!);
        expect(verdict).toBe(
          isOfRows
            ? verdictOfRows(article.id, kind!)
            : verdictOfLines(kind!, kind === 'ceiling' ? fits : fits.filter((each) => each !== null)),
        );
      });
    }
});
