import type { Page } from './gate.ts';

const REQUESTS = [
  'link[rel~="stylesheet"]',
  'link[rel~="preload"]',
  'link[rel~="icon"]:not([href^="data:"])',
  ...['img', 'iframe:not(.embed)', 'object', 'embed', 'video', 'audio', 'source', '[srcset]'],
].join(', ');

/** What a page may not hold: script in any form, styles of single elements, and whatever needs another request. */
export const markupFaults = ({ path, document }: Page): string[] => {
  const found = (what: string, elements: Iterable<Element>) => [...elements].map((element) => `${path}: has ${what}: ${element.outerHTML.slice(0, 80)}`);
  const styles = [...document.querySelectorAll('style')].map((style) => style.textContent).join();
  return [
    ...found('a script', [...document.querySelectorAll('script')].filter((script) => script.getAttribute('type') !== 'application/ld+json')),
    ...found('a style attribute', document.querySelectorAll('[style]')),
    ...found('an inline event handler', [...document.querySelectorAll('*')].filter((element) => element.getAttributeNames().some((name) => name.startsWith('on')))),
    ...found('something that needs another request', document.querySelectorAll(REQUESTS)),
    ...found('a form', document.querySelectorAll('form')),
    ...found('a refresh', document.querySelectorAll('meta[http-equiv="refresh" i]')),
    ...(/@import|url\(\s*['"]?(?!#)/.test(styles) ? [`${path}: has a style sheet that loads something`] : []),
  ];
};
