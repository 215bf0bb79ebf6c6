import { copyOf } from '../../tables/cell-archive.ts';
import { bounds } from '../../tables/date-span.ts';
import { documentOf } from '../same-address.ts';
import type { AnyRow } from '../read-table.ts';
import type { Objection, Rule } from './rule.ts';

/** A document is read after it came out, and its copy in an archive is one of it, made before the release that names it. */
export const proofsAreOfTheirDocument: Rule = (data) => {
  const today = data.releases.reduce((newest, { date }) => (date > newest ? date : newest), '');
  return data.sources.flatMap((source): Objection[] => {
    const { published, read_on: read, archived_url: archived, url } = source;
    const row = source as unknown as AnyRow;
    const early =
      read !== null && published !== null && bounds(read).end < bounds(published).start
        ? [{ row, column: 'read_on', message: `is before the document came out (${published}); correct one of them` }]
        : [];
    const copy = archived === null ? null : copyOf(archived);
    if (copy === null) return early;
    const other = !URL.canParse(copy.url) || documentOf(copy.url) !== documentOf(url);
    return [
      ...early,
      ...(other ? [{ row, column: 'archived_url', message: `is no copy of ${url}; write the address of one` }] : []),
      ...(!other && copy.day > today
        ? [
            {
              row,
              column: 'archived_url',
              message: `was made on ${copy.day}, after the newest release (${today}); correct it, or add a release`,
            },
          ]
        : []),
    ];
  });
};
