/** What happened in a step of the story that follows from the tables and is no row of the story itself. */
import { monthsOf } from '../charts/months-of-round.ts';
import { newestRelease, type Dataset } from '../data/dataset.ts';
import type { Step } from '../findings/story.ts';
import { published } from '../press/figure.ts';
import { day } from '../press/printable.ts';
import type { Sentence } from '../press/sentence.ts';
import type { Words } from '../tables/column.ts';

/** The sentence of a step; null for a step that a row tells in its own words. */
export const derivedWords = (step: Step, data: Dataset, place: Words): Sentence | null => {
  if (step.of === 'told') return null;
  if (step.of === 'silence')
    return {
      key: 'story_silence',
      slots: { place, date: published(step.after, 'date'), release: published(newestRelease(data), 'date') },
    };
  const { period } = step;
  const workers = published(period.round.workers, 'workers');
  return period.published
    ? { key: 'story_paid_until', slots: { workers, to: published(period.round.workers, 'paid_to') } }
    : {
        key: 'story_money_until',
        slots: { workers, months: monthsOf(period.round), month: day(period.to.slice(0, 7)) },
      };
};
