import { expect, test } from '@playwright/test';
import { printedIn, type Printed } from '../audit/printed.ts';
import { documentOf, figuresIn, tableRecords } from './honest-site.ts';

const PAGE = 'cek-angka/index.html';

/** A number as arithmetic takes it: a percentage is a part of one. */
const worth = ({ kind, value, step }: Printed) => {
  const unit = kind === 'percent' ? 0.01 : 1;
  return { value: Number(value) * unit, step: step * unit };
};

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

/** What a line works out, as it prints it: what stands before its sign of equality, and the numbers after it. */
interface Equation {
  readonly exact: number;
  /** The lowest and highest that it can be when the percentages in it are rounded. */
  readonly range: readonly [number, number];
  readonly result: Printed;
  /** Numbers that follow in brackets, and the last one that follows outside of them. */
  readonly bracketed: readonly Printed[];
  readonly stated: Printed | undefined;
}

/** The equation in a line of any kind of check; null where there is none. Words between the numbers say nothing to it. */
const equationIn = (line: string, numbers: readonly Printed[]): Equation | null => {
  const equals = line.indexOf(' = ');
  const [left, [result, ...rest]] = [
    numbers.filter(({ end }) => end <= equals),
    numbers.filter(({ start, kind }) => start > equals && kind !== 'date'),
  ];
  if (equals < 0 || left.length < 2 || !result) return null;
  const tokensWith = (values: readonly number[]) =>
    left.flatMap(({ start }, i): Token[] => [
      ...((line.slice(left[i - 1]?.end ?? 0, start).match(/[+−×÷()]/g) ?? []) as Token[]),
      values[i]!,
    ]);
  const closing = (line.slice(left.at(-1)!.end, equals).match(/\)/g) ?? []) as Token[];
  const valueWith = (values: readonly number[]) => valueOf([...tokensWith(values), ...closing]);
  const limits = left
    .map((number) => ({ ...worth(number), isRounded: number.kind === 'percent' }))
    .reduce<readonly (readonly number[])[]>(
      (all, { value, step, isRounded }) =>
        all.flatMap((before) =>
          (isRounded ? [value - step / 2, value + step / 2] : [value]).map((each) => [...before, each]),
        ),
      [[]],
    )
    .map(valueWith);
  const exact = valueWith(left.map((number) => worth(number).value));
  const isInBrackets = ({ start }: Printed) => /\([^)]*$/.test(line.slice(equals, start));
  return Number.isNaN(exact)
    ? null
    : {
        exact,
        range: [Math.min(...limits), Math.max(...limits)],
        result,
        bracketed: rest.filter(isInBrackets),
        stated: rest.filter((each) => !isInBrackets(each)).at(-1),
      };
};

const expectWorked = (line: string, printed: Printed, exact: number): void => {
  const { value, step } = worth(printed);
  // A number of people is a whole one, and the largest that is not too large.
  const [below, above] = printed.kind === 'number' ? [step / 2, step] : [step / 2, step / 2];
  const message = `${line}: ${printed.value} for ${exact}`;
  expect(exact - value, message).toBeGreaterThanOrEqual(-below - 1e-9 * Math.abs(exact));
  expect(exact - value, message).toBeLessThanOrEqual(above + 1e-9 * Math.abs(exact));
};

/** Lines that tell in words what they work out, by their message: the numbers that they print, and what these should be. */
const inWords: readonly (readonly [RegExp, (...numbers: number[]) => readonly (readonly [at: number, number])[]])[] = [
  [
    /^check_plan_(?:short|above)$/,
    (plan, result) => [
      [2, Math.abs(plan! - result!)],
      [3, result! / plan!],
    ],
  ],
  [/^check_change_/, (before, after) => [[2, Math.abs(after! - before!)]]],
];

/** Kinds that try one number of workers after the other: it is enough when one of them fits. */
const triesBases = ['step', 'implied_base', 'implied_base_of_step'];

const checkRows = new Map(tableRecords('checks').map((row) => [row.id!, row]));

test.describe('each line of the ledger is worked out again from the numbers it prints', () => {
  for (const article of documentOf(PAGE).querySelectorAll('article[id]')) {
    test(article.id, () => {
      const { kind, tolerance: cell } = checkRows.get(article.id)!;
      const tolerance = Number(cell);
      const items = [...article.querySelectorAll('ul.sums li')];
      expect(items).not.toEqual([]);
      let range: readonly number[] = [];
      const fits: boolean[] = [];
      for (const item of items) {
        const line = item.textContent!.replace(/\s+/g, ' ').trim();
        const numbers = printedIn('id', line);
        const figures = figuresIn(PAGE, item);
        const message = figures[0]!.message;
        const equation = equationIn(line, numbers);
        if (equation) {
          const { exact, result, bracketed, stated } = equation;
          expectWorked(line, result, exact);
          bracketed.forEach((limit, i) => expect(Number(limit.value), line).toBe(Math.round(equation.range[i]!)));
          range = bracketed.map(({ value }) => Number(value));
          if (stated) {
            const unit = stated.kind === 'percent' ? 100 : 1;
            const distance = exact * unit - Number(stated.value);
            // A number that is no figure of a row stands in the words: it is a limit.
            const isLimit = figures.at(-1)!.text !== line.slice(stated.start, stated.end);
            const beyond = isLimit ? distance : Math.abs(distance);
            // A cost may differ by so many percent, all else by so much.
            fits.push((kind === 'cost' ? (100 * beyond) / Number(stated.value) : beyond) <= tolerance + 1e-9);
          }
        } else if (/_(?:near|far)$/.test(message)) {
          const [base, gap] = numbers.map(({ value }) => Number(value)) as [number, number];
          const [low, high] = range as [number, number];
          expect(gap, line).toBe(Math.max(low - base, base - high, 0));
          fits.push(gap <= tolerance);
        } else {
          const told = numbers.filter(({ kind: is }) => is !== 'date');
          const expected = inWords.find(([key]) => key.test(message))?.[1](...told.map((each) => worth(each).value));
          for (const [at, value] of expected ?? [])
            expectWorked(line, told[at]!, message.endsWith('_of_rate') ? 100 * value : value);
          continue;
        }
        const claimed = /_(?:(fits|near)|does_not_fit|far)$/.exec(message);
        if (claimed) expect(claimed[1] !== undefined, `${line}, tolerance ${tolerance}`).toBe(fits.at(-1));
      }
      const verdict = article.querySelector('.verdict')!.className.replace('verdict ', '');
      if (fits.length > 0 && fits.every(Boolean)) expect(verdict).not.toBe('does_not_fit');
      if (fits.length > 0 && !fits.some(Boolean)) expect(verdict).not.toBe('fits');
      if (triesBases.includes(kind!)) expect(verdict).toBe(fits.some(Boolean) ? 'fits' : 'does_not_fit');
    });
  }
});
