import { policyOf } from '../content-policy.ts';
import type { Page } from './built-site.ts';

/** Every page says what it may do, before anything that this governs, and says it of the style sheets that it has. */
export const policyFaults = ({ path, document }: Page): string[] => {
  const metas = [...document.querySelectorAll('meta[http-equiv="Content-Security-Policy" i]')];
  const [meta] = metas;
  if (!meta || metas.length > 1) return [`${path}: has ${metas.length} policies; one is expected`];
  const before = [...document.head.children].slice(0, [...document.head.children].indexOf(meta));
  if (meta.parentElement !== document.head)
    return [`${path}: has its policy outside of its head, where browsers pass it over`];
  const governed = before.find((element) => !element.matches('meta[charset]'));
  if (governed) return [`${path}: has its policy only after ${governed.outerHTML.slice(0, 80)}`];
  const right = policyOf(document);
  const said = meta.getAttribute('content');
  return said === right ? [] : [`${path}: has the policy ${said}; expected ${right}`];
};
