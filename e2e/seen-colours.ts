/** Text that a reader sees, with its colours as the browser computes them. */
export interface SeenText {
  readonly words: string;
  readonly inChart: boolean;
  readonly colour: string;
  /** Of the nearest element behind it that has a background. */
  readonly behind: string;
  /** Fills of the chart's marks under it, unless it has an edge of its own that keeps them away. The ground of words is none. */
  readonly on: readonly string[];
  readonly edge: string | null;
  /** Pixels, as printed for the reader. */
  readonly size: number;
}

/** A shape of a drawing; `none` where it has no fill or no line, `hatch` where it is filled with lines. */
export interface SeenMark {
  readonly shape: string;
  readonly fill: string;
  readonly line: string;
  /** Colour of the lines that fill it. */
  readonly hatch: string | null;
  /** It has something to tell, so it stands for a figure; a line of a scale tells nothing. */
  readonly tells: boolean;
  /** It lies behind words, as paper does. */
  readonly ground: boolean;
  readonly inChart: boolean;
  readonly behind: string;
  readonly opacity: number;
}

export interface SeenColours {
  readonly texts: readonly SeenText[];
  readonly marks: readonly SeenMark[];
}

/** Every piece of text and every mark of a page that is visible. Runs inside the page. */
export const seenColours = (): SeenColours => {
  const visible = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().width > 0;
  const behind = (element: Element | null): string => {
    if (!element) return 'none';
    const colour = getComputedStyle(element).backgroundColor;
    return /^rgba.*, 0\)$/.test(colour) ? behind(element.parentElement) : colour;
  };
  const hasEdge = ({ stroke, strokeWidth, paintOrder }: CSSStyleDeclaration) =>
    stroke !== 'none' && parseFloat(strokeWidth) >= 3 && paintOrder.startsWith('stroke');
  const isGround = (shape: Element) => shape.closest('[fill*="--mark"]') !== null;
  const filled = new Map<Element, SVGGeometryElement[]>();
  const filledIn = (svg: Element): SVGGeometryElement[] => {
    if (!filled.has(svg))
      filled.set(
        svg,
        [...svg.querySelectorAll<SVGGeometryElement>('rect, circle, path')].filter(
          (shape) => !shape.closest('defs, pattern') && !isGround(shape) && getComputedStyle(shape).fill !== 'none',
        ),
      );
    return filled.get(svg)!;
  };
  /** Fills under a line of words, asked for at points of the middle of its letters. */
  const under = (line: Element): string[] => {
    const box = line.getBoundingClientRect();
    const points = [0.02, 0.25, 0.5, 0.75, 0.98].flatMap((x) =>
      [0.35, 0.5, 0.65].map((y) => new DOMPoint(box.left + x * box.width, box.top + y * box.height)),
    );
    return filledIn(line.closest('svg')!)
      .filter((shape) => {
        const { left, right, top, bottom } = shape.getBoundingClientRect();
        if (right < box.left || left > box.right || bottom < box.top || top > box.bottom) return false;
        const matrix = shape.getScreenCTM()!.inverse();
        return points.some((point) => shape.isPointInFill(point.matrixTransform(matrix)));
      })
      .map((shape) => getComputedStyle(shape).fill);
  };
  const texts: SeenText[] = [];
  const marks: SeenMark[] = [];
  for (const element of [...document.querySelectorAll('body *')].filter(visible)) {
    const style = getComputedStyle(element);
    const words = [...element.childNodes]
      .filter((node) => node.nodeType === 3)
      .map((node) => node.textContent)
      .join('')
      .trim();
    const inChart = element instanceof SVGElement;
    if (words && !element.closest('title, desc, style, script')) {
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      const edge = inChart && hasEdge(style) ? style.stroke : null;
      texts.push({
        words: words.slice(0, 40),
        inChart,
        colour: inChart ? style.fill : style.color,
        behind: behind(element),
        on: inChart && !edge ? under(element) : [],
        edge,
        size: parseFloat(style.fontSize) * scale,
      });
    }
    if (!(element instanceof SVGGeometryElement || element instanceof SVGUseElement)) continue;
    const filling = /^url\("?#([^")]+)/.exec(style.fill)?.[1];
    marks.push({
      shape: element.localName,
      fill: element.localName === 'line' ? 'none' : filling === undefined ? style.fill : 'hatch',
      line: style.stroke,
      hatch:
        filling === undefined
          ? null
          : getComputedStyle(document.getElementById(filling)!.querySelector('[stroke]')!).stroke,
      tells: element.querySelector(':scope > title') !== null || element.closest('.key') !== null,
      ground: isGround(element),
      inChart: element.closest('figure, .key') !== null,
      behind: behind(element),
      opacity: Number(style.opacity) * Number(style.fillOpacity) * Number(style.strokeOpacity),
    });
  }
  return { texts, marks };
};
