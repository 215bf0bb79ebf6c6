import { rowOf } from '../../data/dataset.ts';
import { definePage } from '../../define-page.ts';
import { mention, quotedIn } from '../../press/figure.ts';
import { say } from '../../press/sentence.ts';

/** What a page shows: a release. */
export type Shown = Readonly<{ release: string }>;

export default definePage({
  id: 'release',
  addresses: { id: '/rilis/', en: '/en/releases/' },
  entry: 'releases',
  styles: ['releases'],
  paths: ({ data }) => data.releases.map(({ id }) => ({ path: `${id}/`, props: { release: id } satisfies Shown })),
  head: (language, { data }, props) => {
    const row = rowOf(data, 'releases', (props as Shown).release);
    return {
      title: say(language, 'releases_release', { date: mention(row, 'date') }),
      description: quotedIn(language, row, 'summary'),
    };
  },
});
