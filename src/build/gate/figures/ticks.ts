import type { Language } from '../../../i18n/language.ts';
import { readPrinted } from './printed.ts';

/** Pixels by which a step may lie beside its place: positions are rounded to a tenth of a pixel. */
const SLACK = 1;
/** A step named by its month may stand on any of its days. */
const MONTH = 31 * 86_400_000;
const AT = /translate\((-?[\d.]+),\s*(-?[\d.]+)\)/;

/** True for a label of a scale: quiet, and nothing but a number or a month. */
export const isTick = (text: Element): boolean =>
  text.closest('[fill]')?.getAttribute('fill') === 'var(--quiet)' &&
  /^(?:\d{1,3}%?|\p{L}{3,4} \d{4})$/u.test(text.textContent ?? '');

interface Tick {
  readonly says: string;
  readonly isMonth: boolean;
  /** The number, or the month's first day in milliseconds. */
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

const tickOf = (language: Language, text: Element): Tick => {
  const says = text.textContent ?? '';
  const printed = readPrinted(language, says);
  const isMonth = printed?.kind === 'date';
  const [, x = NaN, y = NaN] = AT.exec(text.getAttribute('transform') ?? '') ?? [];
  return {
    says,
    isMonth,
    value: isMonth ? Date.parse(`${printed.value}-01`) : Number(printed?.value),
    x: Number(x),
    y: Number(y),
  };
};

/** Steps along one line, as the scales that follow each other on it: a scale names no value twice. */
const scalesOf = (line: readonly Tick[]): Tick[][] => {
  const scales: Tick[][] = [];
  for (const tick of line) {
    const last = scales.at(-1);
    if (last && !last.some(({ value }) => value === tick.value)) last.push(tick);
    else scales.push([tick]);
  }
  return scales;
};

/** Steps of a scale that do not lie where a straight scale from its first to its last step has them. */
const strays = (scale: readonly Tick[], along: 'x' | 'y'): Tick[] => {
  const [first, last] = [scale[0]!, scale.at(-1)!];
  const pixels = (value: number) => ((value - first.value) / (last.value - first.value)) * (last[along] - first[along]);
  const slack = SLACK + (first.isMonth ? Math.abs(pixels(first.value + MONTH)) : 0);
  return scale.filter((tick) => !(Math.abs(first[along] + pixels(tick.value) - tick[along]) <= slack));
};

const faultsOfLine = (line: readonly Tick[], along: 'x' | 'y'): string[] => {
  const scales = scalesOf([...line].sort((a, b) => a[along] - b[along]));
  const says = (scale: readonly Tick[]) => scale.map((tick) => tick.says).join(', ');
  // Strips of small multiples share their steps.
  const odd = scales
    .filter((scale) => says(scale) !== says(scales[0]!))
    .map((scale) => `has a scale with the steps ${says(scale)} beside one with ${says(scales[0]!)}`);
  const bent = scales
    .filter((scale) => scale.length > 2)
    .flatMap((scale) =>
      strays(scale, along).map((tick) => `has a scale on which ${tick.says} stands at the place of another value`),
    );
  return [...odd, ...bent];
};

/** Steps of a drawing's scales that stand where another value belongs. */
export const faultsOfTicks = (language: Language, svg: Element): string[] => {
  const panels = Map.groupBy(
    [...svg.querySelectorAll('text')].filter(isTick),
    (text) => text.parentElement?.parentElement,
  );
  return [...panels.values()].flatMap((texts) => {
    const ticks = texts.map((text) => tickOf(language, text));
    const lines = (across: 'x' | 'y') =>
      [...Map.groupBy(ticks, (tick) => `${tick.isMonth} ${tick[across]}`).values()].filter((line) => line.length > 1);
    return [
      ...lines('y').flatMap((line) => faultsOfLine(line, 'x')),
      ...lines('x').flatMap((line) => faultsOfLine(line, 'y')),
    ];
  });
};
