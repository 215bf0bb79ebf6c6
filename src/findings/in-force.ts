import { bounds } from '../tables/date-span.ts';

interface Period {
  readonly valid_from: string | null;
  readonly valid_to: string | null;
}

/**
 * Whether a rule holds on a day: `later` before its first day, `over` after its last. A reduced date stands for the
 * whole month or year; an end that was not published counts as open, and so does a start.
 *
 * @param day a whole ISO date
 */
export const inForce = ({ valid_from, valid_to }: Period, day: string): 'later' | 'now' | 'over' => {
  if (valid_from !== null && day < bounds(valid_from).start) return 'later';
  return valid_to !== null && day > bounds(valid_to).end ? 'over' : 'now';
};

/** True when there is a day on which both rules hold. */
export const holdTogether = (a: Period, b: Period): boolean =>
  [a, b].every(
    ({ valid_from }) =>
      valid_from === null || [a, b].every((rule) => inForce(rule, bounds(valid_from).start) !== 'over'),
  );
