import { rowOf } from '../../data/dataset.ts';
import { definePage } from '../../define-page.ts';
import { quotedIn } from '../../press/figure.ts';

/** What a page shows: a check of the ledger. */
export type Shown = Readonly<{ check: string }>;

export default definePage({
  id: 'check',
  addresses: { id: '/cek-angka/', en: '/en/checks/' },
  entry: 'checks',
  styles: ['checks', 'lines'],
  paths: ({ data }) => data.checks.map(({ id }) => ({ path: `${id}/`, props: { check: id } satisfies Shown })),
  head: (language, { data }, props) => {
    const check = rowOf(data, 'checks', (props as Shown).check);
    return { title: quotedIn(language, check, 'title'), description: quotedIn(language, check, 'explanation') };
  },
});
