import { verdictWords, type Verdict } from '../../../findings/checks/outcome.ts';
import type { Language } from '../../../i18n/language.ts';
import type { BuiltFigures } from './context.ts';

/** Verdicts of a page that are not those of their checks: in the look that tells them, or in their words. */
export const faultsOfVerdicts = (
  path: string,
  language: Language,
  document: Document,
  { records }: Pick<BuiltFigures, 'records'>,
): string[] =>
  [...document.querySelectorAll('.verdict')].flatMap((element) => {
    const id = element.closest('article')?.id ?? '';
    const verdict = records.checks.get(id)?.verdict as Verdict | undefined;
    if (!verdict)
      return [`${path}: says the verdict "${element.textContent}" of ${id || 'nothing'}, which is no check`];
    const isShown =
      element.className === `verdict ${verdict}` && element.textContent === verdictWords[verdict][language];
    return isShown
      ? []
      : [`${path}: says "${element.textContent}" (${element.className}) of ${id}, whose verdict is ${verdict}`];
  });
