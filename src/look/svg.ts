import { JSDOM } from 'jsdom';

/** What is drawn at build time needs a document; one serves every drawing of a build. */
export const { document } = new JSDOM('').window;

const SVG = 'http://www.w3.org/2000/svg';

/** An SVG element with attributes and children; numbers are in the units of its drawing. */
export const svgElement = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly Element[] = [],
): SVGElement => {
  const element = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
};
