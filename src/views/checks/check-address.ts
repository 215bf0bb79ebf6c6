import { pageAddress } from '../../addresses.ts';
import type { WorkedCheck } from '../../findings/checks/work-out.ts';
import type { Language } from '../../i18n/language.ts';
import { pathOfLine } from '../../paging.ts';
import { CHECKS_ELSEWHERE_A_PAGE } from '../checks-elsewhere/page.ts';
import { CHECKS_A_PAGE } from './page.ts';

/** Where a check of the place stands; `here` are all of them, in the order of the table. */
export const checkAddress = (language: Language, here: readonly WorkedCheck[], of: WorkedCheck): string =>
  `${pageAddress(language, 'checks')}${pathOfLine(here.indexOf(of), CHECKS_A_PAGE)}#${of.check.id}`;

/** Where a check of elsewhere stands; `elsewhere` are all of them, in the order of the table. */
export const checkElsewhereAddress = (language: Language, elsewhere: readonly WorkedCheck[], of: WorkedCheck): string =>
  `${pageAddress(language, 'checks-elsewhere')}${pathOfLine(elsewhere.indexOf(of), CHECKS_ELSEWHERE_A_PAGE)}#${of.check.id}`;
