import { rowOf } from '../../data/dataset.ts';
import { isOpen } from '../../findings/gaps.ts';
import { definePage } from '../../define-page.ts';
import { quotedIn } from '../../press/figure.ts';
import { say } from '../../press/sentence.ts';

/** What a page shows: the letter of a gap. */
export type Shown = Readonly<{ gap: string }>;

export default definePage({
  id: 'letter',
  addresses: { id: '/belum-terbit/', en: '/en/unpublished/' },
  entry: 'unpublished',
  styles: ['letter'],
  paths: ({ data }) => data.gaps.map(({ id }) => ({ path: `${id}/`, props: { gap: id } satisfies Shown })),
  head: (language, { data }, props) => {
    const { gap: id } = props as Shown;
    const gap = rowOf(data, 'gaps', id);
    const question = quotedIn(language, gap, 'question');
    return isOpen(gap)
      ? {
          title: say(language, 'letter_page_title', { question }),
          description: say(language, 'letter_page_lead'),
        }
      : {
          title: say(language, 'letter_page_title_answered', { question }),
          description: say(language, 'letter_page_lead_answered'),
        };
  },
});
