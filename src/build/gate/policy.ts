import { policyElement, policyOf } from '../content-policy.ts';
import type { Page } from '../page.ts';

/** Where a policy stands in the text of a page: nothing but the tags that open the head, and the character set, comes before it. */
const FIRST = /^(?:<!doctype html>)?<html[^<>]*><head><meta charset="utf-8">/i;

/** Every page says what it may do, before anything that this governs, and says it of the style sheets that it has. */
export const policyFaults = ({ path, html, $ }: Page): string[] => {
  const metas = $('meta[http-equiv="Content-Security-Policy" i]');
  if (metas.length !== 1) return [`${path}: has ${metas.length} policies; one is expected`];
  if (!metas.parent().is('head')) return [`${path}: has its policy outside of its head, where browsers pass it over`];
  const governed = metas.prevAll().not('meta[charset]').last();
  if (governed.length > 0) return [`${path}: has its policy only after ${$.html(governed).slice(0, 80)}`];
  const [right, said] = [policyOf($), metas.attr('content')];
  if (said !== right) return [`${path}: has the policy ${said}; expected ${right}`];
  // The parsed page was given its policy by itself; what browsers read is the text.
  const start = FIRST.exec(html)?.[0];
  return start !== undefined && html.startsWith(policyElement($), start.length)
    ? []
    : [`${path}: does not say its policy as the first thing after its character set`];
};
