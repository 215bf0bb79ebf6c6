import { elementsOf, type Element, type Page } from '../page.ts';

/** Attributes that name an address. A browser asks for most of them by itself, or sends something there. */
const ADDRESSES = [
  ...['href', 'src', 'srcset', 'imagesrcset', 'srcdoc', 'data', 'poster', 'background', 'action', 'formaction'],
  ...['ping', 'attributionsrc', 'manifest', 'archive', 'classid', 'code', 'codebase', 'object', 'lowsrc', 'dynsrc'],
];

/** An address on this host; a second slash, which a browser also sees behind a tab, would name another one. */
const OWN = /^\/[\w.~-]/;

/** What a page may say of itself; a browser asks for its icons when it has shown the page, for itself and for no reader. */
const isLinkOfPage = (rel: string, address: string): boolean =>
  /^(?:canonical|alternate)$/.test(rel) || (/^(?:icon|apple-touch-icon|manifest)$/.test(rel) && OWN.test(address));

/** Where an address may stand: a link that a reader follows, which links.ts of the gate looks at, and what is there without a request. */
const isHarmless = (element: Element, attribute: string, address: string): boolean => {
  const isLink = attribute === 'href';
  switch (element.name) {
    case 'a':
    case 'area':
      return isLink;
    case 'link':
      return isLink && isLinkOfPage(element.attribs['rel'] ?? '', address);
    case 'iframe':
      return attribute === 'src' && element.attribs['class'] === 'embed' && OWN.test(address);
    default:
      return isLink && element.namespace === 'http://www.w3.org/2000/svg' && address.startsWith('#');
  }
};

/** An address under its old name, `xlink:href`, is parsed as `href` and takes the place of another one, which stays unseen. */
const mayHideAddress = (element: Element): boolean => element['x-attribsPrefix']?.['href'] === 'xlink';

const asksForMore = (element: Element): boolean =>
  mayHideAddress(element) ||
  ADDRESSES.some((attribute) => {
    const address = element.attribs[attribute];
    return address !== undefined && !isHarmless(element, attribute, address);
  });

/** Style sheets and paint of drawings that load something; `#` leads to a pattern of the same page. */
const LOADS = /@import|image-set\(|\bsrc\(|url\((?!\s*['"]?#)/i;
const PAINT = [
  'fill',
  'stroke',
  'filter',
  'mask',
  'clip-path',
  'cursor',
  'marker',
  'marker-start',
  'marker-mid',
  'marker-end',
];

/** What a page may not hold: script in any form, styles of single elements, and whatever needs another request. */
export const markupFaults = (page: Pick<Page, 'path' | '$'>): string[] => {
  const { path, $ } = page;
  const all = elementsOf(page);
  const found = (what: string, is: (element: Element) => boolean) =>
    all.filter(is).map((element) => `${path}: has ${what}: ${$.html(element).slice(0, 80)}`);
  return [
    ...found('a script', ({ name, attribs }) => name === 'script' && attribs['type'] !== 'application/ld+json'),
    ...found('a style attribute', ({ attribs }) => attribs['style'] !== undefined),
    ...found('an inline event handler', ({ attribs }) => Object.keys(attribs).some((name) => name.startsWith('on'))),
    ...found('something that needs another request', (element) => element.name !== 'script' && asksForMore(element)),
    ...found('paint that loads something', ({ attribs }) => PAINT.some((name) => LOADS.test(attribs[name] ?? ''))),
    ...found('a form', ({ name }) => name === 'form'),
    ...found('a refresh', ({ name, attribs }) => name === 'meta' && /^refresh$/i.test(attribs['http-equiv'] ?? '')),
    ...(LOADS.test($('style').text()) ? [`${path}: has a style sheet that loads something`] : []),
  ];
};
