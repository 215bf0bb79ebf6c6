import { definePage } from '../../define-page.ts';
import { plain, say } from '../../press/sentence.ts';

/** What a page shows: the rows of a chart. */
export type Shown = Readonly<{ id: string }>;

export default definePage({
  id: 'charted',
  // Beside the tables: no chart has the name of one.
  addresses: { id: '/data/', en: '/en/data/' },
  entry: 'data',
  styles: ['rows'],
  paths: ({ charts }) => Object.keys(charts).map((id) => ({ path: `${id}/`, props: { id } satisfies Shown })),
  head: (language, { charts }, props) => {
    const chart = charts[(props as Shown).id]!;
    return {
      title: say(language, 'data_charted_title', { title: plain(language, chart.title) }),
      description: `${say(language, 'data_charted_lead')} ${plain(language, chart.subtitle)}.`,
    };
  },
});
