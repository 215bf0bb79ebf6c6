import { pageAddress } from '../../addresses.ts';
import type { Dataset } from '../../data/dataset.ts';
import { checksAbout } from '../../findings/checks/ledger.ts';
import { workOutAll } from '../../findings/checks/work-out.ts';
import type { Language } from '../../i18n/language.ts';
import { pathOfLine } from '../../paging.ts';
import { CHECKS_ELSEWHERE_A_PAGE } from '../checks-elsewhere/page.ts';
import { CHECKS_A_PAGE } from './page.ts';

/** Where the line of a check stands in the list of its place, or in that of other places. */
export const ledgerAddress = (language: Language, data: Dataset, place: string, id: string): string => {
  const { here, elsewhere } = checksAbout(data, workOutAll(data), place);
  const lineIn = (list: typeof here) => list.findIndex(({ check }) => check.id === id);
  const own = lineIn(here);
  const path = own >= 0 ? pathOfLine(own, CHECKS_A_PAGE) : pathOfLine(lineIn(elsewhere), CHECKS_ELSEWHERE_A_PAGE);
  return `${pageAddress(language, own >= 0 ? 'checks' : 'checks-elsewhere')}${path}#${id}`;
};
