/** What a person at the tables should look at, and nothing that keeps them from being used: a line each. */
import { join } from 'node:path';
import { doubtLines } from '../data/doubts.ts';
import { rowsThatMayAnswer } from '../findings/gaps.ts';
import type { Published, SiteSettings } from '../settings.ts';
import { origin } from '../tables/table.ts';

const MOST_NAMED = 3;

/** Rows that may answer an open gap, with what to write if they do. */
const answersIn = ({ settings, data }: Published, folder: string): readonly string[] =>
  data.gaps.flatMap((gap) => {
    const rows = rowsThatMayAnswer(data, settings.place, gap);
    if (rows.length === 0) return [];
    const names = rows.slice(0, MOST_NAMED).map((row) => `${row[origin].table}:${row.id}`);
    const more = rows.length > MOST_NAMED ? ` and ${rows.length - MOST_NAMED} more` : '';
    return [
      `${join(folder, 'gaps.csv')}:${gap[origin].line}: ${gap.id} is open, and ${names.join(', ')}${more} may answer it; if so, write the row into answered_by and its day into answered_on`,
    ];
  });

/** What to look at: questions that may be answered, and figures that a second reader would doubt. `folder` is that of the tables. */
export const notesOf = (site: Published, folder: string): readonly string[] => [
  ...answersIn(site, folder),
  ...doubtLines(site.data, (table) => join(folder, `${table}.csv`)),
];

/** What a person who publishes should know last of all: nobody can tell them of a wrong figure. Null where readers can write to the site. */
export const silentLine = ({ contact }: Pick<SiteSettings, 'contact'>, file: string): string | null =>
  contact === undefined
    ? `silent ${file}: has no contact, so a reader who finds a wrong figure cannot write to anybody; set contact to mailto:… or https://… before publishing`
    : null;
