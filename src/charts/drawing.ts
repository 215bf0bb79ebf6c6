import * as Plot from '@observablehq/plot';
import type { Language } from '../i18n/language.ts';
import { document, svgElement } from '../look/svg.ts';
import { CHART_TEXT } from '../look/sizes.ts';

/** A chart is drawn for the pages of the site and for phones, and wide for files and frames. Text is 12 px or more at these widths. */
export const sizes = { narrow: 288, wide: 688 } as const;
export type Size = keyof typeof sizes;

/** Id of a pattern: a page may show drawings of several charts, languages and sizes, and each has to find its own. */
export const patternId = (chart: string, language: Language, size: Size): string => `${chart}-${language}-${size[0]}`;

/** One panel drawn by Plot, without the frame that Plot adds around marks and scales. */
export const panel = (options: Plot.PlotOptions): SVGSVGElement =>
  Plot.plot({ document, className: 'p', style: '', ...options } as Plot.PlotOptions) as unknown as SVGSVGElement;

const PANEL_GAP = 10;

/** Panels below each other, as one picture; `gap` pixels lie between them. */
export const stack = (
  panels: readonly SVGSVGElement[],
  definitions: readonly SVGElement[],
  gap = PANEL_GAP,
): SVGSVGElement => {
  const width = Math.max(...panels.map((each) => Number(each.getAttribute('width'))));
  let top = 0;
  const placed = panels.map((each) => {
    const group = svgElement(
      'g',
      top === 0 ? {} : { transform: `translate(0,${top})` },
      [...each.children].filter((child) => child.tagName !== 'style'),
    );
    top += Number(each.getAttribute('height')) + gap;
    return group;
  });
  const whole = svgElement(
    'svg',
    { viewBox: `0 0 ${width} ${top - gap}`, 'font-size': CHART_TEXT, 'text-anchor': 'middle', fill: 'currentColor' },
    [svgElement('defs', {}, definitions), ...placed],
  ) as SVGSVGElement;
  tidy(whole);
  return whole;
};

const DROPPED = [
  'style',
  'class',
  'aria-label',
  'aria-description',
  'aria-hidden',
  'font-variant',
  'font-family',
  'stroke-miterlimit',
];

/** A number to one decimal: a tenth of a pixel is finer than any screen shows. Zero has no sign, and no exponent is left. */
const rounded = (text: string): string =>
  text.replace(/-?\d+(\.\d+)?(e[-+]?\d+)?/g, (number) => String(Number(Number(number).toFixed(1)) + 0));

/** Takes out what no reader needs: Plot's styles, its English labels and digits beyond a tenth of a pixel. */
const tidy = (element: Element): void => {
  for (const name of DROPPED) element.removeAttribute(name);
  for (const attribute of [...element.attributes]) {
    if (/^(d|x\d?|y\d?|cx|cy|r|width|height|points|transform)$/.test(attribute.name))
      element.setAttribute(attribute.name, rounded(attribute.value));
  }
  for (const child of [...element.children]) tidy(child);
  if (element.tagName === 'g' && element.children.length === 0) element.remove();
  else if (element.tagName === 'g' && element.attributes.length === 0) element.replaceWith(...element.childNodes);
};
