import { firstInvisible, withCodes } from '../tables/cell-text.ts';

/** Something in a data file that a person has to put right before the site can be built. */
export interface Problem {
  /** Path of the file as the person would type it. */
  readonly file: string;
  /** Line of the file, counted from 1; absent when the file as a whole is meant. */
  readonly line?: number;
  readonly column?: string;
  /** The cell's text, where a cell is meant. */
  readonly value?: string;
  /** What is wrong and what is expected, as the rest of a sentence. */
  readonly message: string;
}

const LONGEST_SHOWN = 60;

/** Where a long text is shown from: a little before what nobody would see in it, or from its start. */
const startOf = (value: string): number => {
  const hidden = firstInvisible(value);
  return hidden < LONGEST_SHOWN ? 0 : hidden - LONGEST_SHOWN / 2;
};

/** A cell's text as it may be shown in a terminal: one line, nothing invisible, not too long. */
const shown = (value: string): string => {
  const start = startOf(value);
  const part = [...value.slice(start, start + 2 * LONGEST_SHOWN)].slice(0, LONGEST_SHOWN + 1);
  const isCut = part.length > LONGEST_SHOWN;
  return withCodes(
    JSON.stringify(
      `${start > 0 ? '…' : ''}${(isCut ? part.slice(0, LONGEST_SHOWN) : part).join('')}${isCut ? '…' : ''}`,
    ),
  );
};

/** `data/coverage.csv:14:rate_percent: "41,02" is not a number; write 41.02` */
export const problemLine = ({ file, line, column, value, message }: Problem): string => {
  const where = [file, line, column === undefined ? undefined : shown(column).slice(1, -1)]
    .filter((part) => part !== undefined)
    .join(':');
  return `${where}: ${value === undefined ? '' : `${shown(value)} `}${message}`;
};

const MOST_SHOWN = 100;

/** One line for each problem; of a file that is spoilt all through, the first ones and how many more there are. */
const linesOf = (problems: readonly Problem[]): string[] =>
  [...Map.groupBy(problems, ({ file }) => file)].flatMap(([file, each]) => [
    ...each.slice(0, MOST_SHOWN).map(problemLine),
    ...(each.length > MOST_SHOWN
      ? [problemLine({ file, message: `has ${each.length - MOST_SHOWN} more problems; put these right first` })]
      : []),
  ]);

/** The data cannot be used; carries every problem that was found. */
export class BadData extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(linesOf(problems).join('\n'));
    this.name = 'BadData';
    this.problems = problems;
  }
}
