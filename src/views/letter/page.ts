import { rowOf } from '../../data/dataset.ts';
import { isOpen } from '../../findings/gaps.ts';
import { definePage } from '../../define-page.ts';
import { quotedIn } from '../../press/figure.ts';
import { rowName } from '../../press/printable.ts';
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
    return {
      title: say(language, isOpen(gap) ? 'letter_page_title' : 'letter_page_title_answered', {
        gap: rowName({ table: 'gaps', id }),
      }),
      description: say(language, isOpen(gap) ? 'letter_page_lead' : 'letter_page_lead_answered', {
        question: quotedIn(language, gap, 'question'),
      }),
    };
  },
});
