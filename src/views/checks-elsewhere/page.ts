import { definePage } from '../../define-page.ts';
import { checksAbout } from '../../findings/checks/ledger.ts';
import { workOutAll } from '../../findings/checks/work-out.ts';
import { pagePaths, titleOfPage, type Paged } from '../../paging.ts';
import { say } from '../../press/sentence.ts';

/** Checks that stand on one page, in the order of the table: each keeps its address when others come. */
export const CHECKS_ELSEWHERE_A_PAGE = 35;

export default definePage({
  id: 'checks-elsewhere',
  addresses: { id: '/cek-angka/provinsi-dan-nasional/', en: '/en/checks/province-and-nation/' },
  entry: 'checks',
  styles: ['checks', 'lines'],
  paths: ({ data, settings }) => {
    const { elsewhere } = checksAbout(data, workOutAll(data), settings.place);
    return elsewhere.length === 0 ? [] : pagePaths(elsewhere.length, CHECKS_ELSEWHERE_A_PAGE);
  },
  head: (language, _site, props) => {
    const { page } = props as Paged;
    const title = say(language, 'checks_elsewhere');
    return {
      title: titleOfPage(language, title, page),
      description: say(language, 'checks_elsewhere_lead'),
    };
  },
});
