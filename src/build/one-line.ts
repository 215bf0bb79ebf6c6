import { stripVTControlCharacters } from 'node:util';

const LONGEST = 500;

/** What an error says, in one line: tools speak in paragraphs, and add traces that help nobody who only wants the site. */
export const oneLine = (error: unknown): string => {
  const lines = stripVTControlCharacters(error instanceof Error ? error.message : String(error))
    .split('\n')
    .map((line) => line.trim());
  const trace = lines.findIndex((line) => /^(?:at |Stack backtrace)/.test(line));
  const words = lines
    .slice(0, trace === -1 ? undefined : trace)
    .filter(Boolean)
    .join(' ');
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words || 'something failed without saying what';
};
