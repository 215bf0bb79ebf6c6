import { name, print, wordsIn } from '../../press/printable.ts';
import { definePage } from '../../define-page.ts';
import { allSourceParts } from '../../findings/source-parts.ts';
import { say } from '../../press/sentence.ts';
import { metaOf } from '../../tables/column.ts';
import { tables } from '../../tables/tables.ts';

/** What a page shows: the documents of one kind of publisher, or of one letter of the press; those of later years by year. */
export type Shown = Readonly<{ part: string }>;

export default definePage({
  id: 'source-part',
  addresses: { id: '/sumber/', en: '/en/sources/' },
  entry: 'sources',
  styles: ['rows'],
  paths: ({ data }) => allSourceParts(data).map(({ part }) => ({ path: `${part}/`, props: { part } satisfies Shown })),
  head: (language, { data, settings }, props) => {
    const { kind, letter, year } = allSourceParts(data).find(({ part }) => part === (props as Shown).part)!;
    const words =
      kind === 'regency_government'
        ? say(language, 'sources_regency', { place: settings.placeName })
        : wordsIn(language, metaOf(tables.sources.columns.publisher_kind).options![kind]!);
    const title = letter
      ? say(language, 'sources_letter_title', { kind: words, letter: letter.toUpperCase() })
      : say(language, 'sources_part_title', { kind: words });
    return {
      title: year ? `${title}, ${print(language, name(year))}` : title,
      description: say(language, 'sources_page_lead'),
    };
  },
});
