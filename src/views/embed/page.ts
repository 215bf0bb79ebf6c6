import { definePage } from '../../define-page.ts';
import { plain } from '../../press/sentence.ts';

/** What a page shows: a chart alone. */
export type Shown = Readonly<{ id: string }>;

export default definePage({
  id: 'embed',
  addresses: { id: '/embed/', en: '/en/embed/' },
  frame: 'alone',
  paths: ({ charts }) => Object.keys(charts).map((id) => ({ path: `${id}/`, props: { id } satisfies Shown })),
  head: (language, { charts }, props) => {
    const { id } = props as Shown;
    const chart = charts[id]!;
    return {
      title: plain(language, chart.title),
      description: plain(language, chart.subtitle),
    };
  },
});
