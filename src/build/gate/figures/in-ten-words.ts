import { inTen } from '../../../i18n/in-ten.ts';
import type { Language } from '../../../i18n/language.ts';
import { pieces } from '../../../i18n/message.ts';
import type { MessageKey } from '../../../i18n/messages.ts';
import { chartHere, type Place } from './counts.ts';
import { blanked, oneLine } from './literals.ts';
import { readPrinted } from './printed.ts';

const WORDS: Record<Language, RegExp> = {
  id: /(?:\d+|seorang pun) dari 10 pekerja/g,
  en: /(?:\d+ in|none of) 10 workers/g,
};

/** The percentage of the figure that stands last before a text, or in its element. */
const figureBefore = (language: Language, { element }: Place): number[] => {
  const FOLLOWING = 4;
  const figures = [...element.ownerDocument.querySelectorAll('a.f')].filter(
    (link) =>
      (element.contains(link) || (link.compareDocumentPosition(element) & FOLLOWING) !== 0) &&
      readPrinted(language, link.textContent ?? '')?.kind === 'percent',
  );
  return figures.slice(-1).map((link) => Number(link.getAttribute('data-v')));
};

/** The share of the sector with the largest estimate, which the words of that chart are about, as sharp as its file has it. */
const largestShare = (_: Language, place: Place): number[] => {
  const rows =
    (chartHere(place) ?? place.built.charts.get('uncovered-by-sector'))?.rows.filter(
      ({ mark }) => mark === 'estimate',
    ) ?? [];
  const share = Math.max(...rows.map((row) => Number(row.share_centre_percent)));
  return rows.length === 0
    ? []
    : [share, share - 0.05, share + 0.05].filter((percent) => percent >= 0 && percent <= 100);
};

/** The messages that tell a percentage as workers of ten, and which percentage that is. */
const MESSAGES: readonly (readonly [MessageKey, (language: Language, place: Place) => number[]])[] = [
  ['home_meaning', figureBefore],
  ['sector_title', largestShare],
  ['sector_title_narrow', largestShare],
  ['sector_quote', largestShare],
];

/** The words that follow the slot in a message. */
const wordsBehind = (language: Language, key: MessageKey): string => {
  const all = pieces(language, key);
  const next = all[all.findIndex((piece) => 'slot' in piece && piece.slot === 'in_ten') + 1]!;
  return 'words' in next ? oneLine(` ${next.words} `).trim() : '';
};

/** "About 5 in 10 workers" is accounted for where it is the wording of the one percentage that its sentence tells. */
export const withoutInTen = (language: Language, text: string, place: Place): string => {
  let rest = text;
  for (const { 0: words, index } of text.matchAll(WORDS[language])) {
    const end = index + words.length;
    const behind = text.slice(end).trimStart();
    const told = MESSAGES.filter(([key]) => behind.startsWith(wordsBehind(language, key))).flatMap(([, percentages]) =>
      percentages(language, place),
    );
    const wording = told
      .map((percent) => inTen(language, percent))
      .find((each) => text.slice(0, end).toLowerCase().endsWith(each));
    if (wording) rest = blanked(rest, end - wording.length, end);
  }
  return rest;
};
