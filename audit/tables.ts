import { csvParse } from 'd3';

export type Cells = Readonly<Record<string, string>>;

/** Rows of the tables by name of the table and id. */
export type Records = ReadonlyMap<string, ReadonlyMap<string, Cells>>;

/** Reads tables by themselves, sharing nothing with what reads them for the site. @param texts CSV by name of the table */
export const recordsOf = (texts: ReadonlyMap<string, string>): Records =>
  new Map(
    [...texts].map(([table, text]) => [
      table,
      new Map(csvParse(text.replace(/^\uFEFF/, '')).map((cells) => [cells['id'] ?? '', cells as unknown as Cells])),
    ]),
  );
