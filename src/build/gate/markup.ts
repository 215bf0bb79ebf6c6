import type { Page } from './built-site.ts';

/** Attributes that name an address. A browser asks for most of them by itself, or sends something there. */
const ADDRESSES = [
  ...[
    'href',
    'xlink:href',
    'src',
    'srcset',
    'imagesrcset',
    'srcdoc',
    'data',
    'poster',
    'background',
    'action',
    'formaction',
  ],
  ...['ping', 'attributionsrc', 'manifest', 'archive', 'classid', 'code', 'codebase', 'object', 'lowsrc', 'dynsrc'],
];

/** Where an address may stand: a link that a reader follows, which links.ts of the gate looks at, and what is there without a request. */
const isHarmless = (element: Element, attribute: string, address: string): boolean => {
  const isLink = attribute === 'href' || attribute === 'xlink:href';
  switch (element.localName) {
    case 'a':
    case 'area':
      return isLink;
    case 'link':
      return (
        isLink &&
        (/^(?:canonical|alternate)$/.test(element.getAttribute('rel') ?? '') ||
          (element.getAttribute('rel') === 'icon' && address.startsWith('data:')))
      );
    case 'iframe':
      // A page of this site; a second slash, which a browser also sees behind a tab, would name another host.
      return attribute === 'src' && element.className === 'embed' && /^\/[a-z]/.test(address);
    default:
      return isLink && element.namespaceURI === 'http://www.w3.org/2000/svg' && address.startsWith('#');
  }
};

const asksForMore = (element: Element): boolean =>
  ADDRESSES.some((attribute) => {
    const address = element.getAttribute(attribute);
    return address !== null && !isHarmless(element, attribute, address);
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
export const markupFaults = ({ path, document }: Page): string[] => {
  const all = [...document.querySelectorAll('*')];
  const found = (what: string, elements: Iterable<Element>) =>
    [...elements].map((element) => `${path}: has ${what}: ${element.outerHTML.slice(0, 80)}`);
  const styles = [...document.querySelectorAll('style')].map((style) => style.textContent).join();
  return [
    ...found(
      'a script',
      [...document.querySelectorAll('script')].filter(
        (script) => script.getAttribute('type') !== 'application/ld+json',
      ),
    ),
    ...found('a style attribute', document.querySelectorAll('[style]')),
    ...found(
      'an inline event handler',
      all.filter((element) => element.getAttributeNames().some((name) => name.startsWith('on'))),
    ),
    ...found(
      'something that needs another request',
      all.filter((element) => element.localName !== 'script' && asksForMore(element)),
    ),
    ...found(
      'paint that loads something',
      all.filter((element) => PAINT.some((name) => LOADS.test(element.getAttribute(name) ?? ''))),
    ),
    ...found('a form', document.querySelectorAll('form')),
    ...found('a refresh', document.querySelectorAll('meta[http-equiv="refresh" i]')),
    ...(LOADS.test(styles) ? [`${path}: has a style sheet that loads something`] : []),
  ];
};
