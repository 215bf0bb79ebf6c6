import { metaOf } from '../tables/column.ts';
import { origin } from '../tables/table.ts';
import { tableNames, tables, type TableName } from '../tables/tables.ts';
import { bounds } from '../tables/date-span.ts';
import type { Dataset } from './dataset.ts';
import type { Problem } from './problem.ts';
import { referenceColumns, type AnyRow } from './read-table.ts';
import { checksCanBeWorked } from './rules/checks-can-be-worked.ts';
import { contradictionsAreNamed } from './rules/contradictions-are-named.ts';
import { coverageFitsItsBase } from './rules/coverage-fits-its-base.ts';
import { notesInBothLanguages } from './rules/notes-in-both-languages.ts';
import { partsWithinTheirWhole } from './rules/parts-within-their-whole.ts';
import { periodsRunForward } from './rules/periods-run-forward.ts';
import { placesHaveOneSpelling } from './rules/places-have-one-spelling.ts';
import { revisionsNameCells } from './rules/revisions-name-cells.ts';
import { valuesWithUnits } from './rules/values-with-units.ts';

/** What a rule says of a row: the column it looked at and what is expected. */
export interface Objection {
  readonly row: AnyRow;
  readonly column: string;
  readonly message: string;
}

/** A check that no single cell can fail: it looks at rows together. */
export type Rule = (data: Dataset) => Objection[];

const rowsOf = (data: Dataset, name: TableName) => data[name] as unknown as readonly AnyRow[];

const idsOnce: Rule = (data) =>
  tableNames.flatMap((name) => {
    const seen = new Map<string, number>();
    return rowsOf(data, name).flatMap((row) => {
      const first = seen.get(row.id);
      if (first === undefined) seen.set(row.id, row[origin].line);
      return first === undefined ? [] : [{ row, column: 'id', message: `is the id of line ${first} too; an id stands once` }];
    });
  });

const referencesExist: Rule = (data) => {
  const ids = new Map(tableNames.map((name) => [name as string, new Set(rowsOf(data, name).map((row) => row.id))]));
  return tableNames.flatMap((name) =>
    referenceColumns(tables[name]).flatMap(({ column, to }) =>
      rowsOf(data, name)
        .filter((row) => row[column] !== null && !ids.get(to)!.has(row[column] as string))
        .map((row) => ({ row, column, message: `is no id of the table ${to}; add that row or correct the id` }))
    )
  );
};

/** The release date is the site's clock; what it calls past must have happened by then. */
const pastIsPast: Rule = (data) => {
  const today = data.releases.map((release) => bounds(release.date).end).sort().at(-1) ?? '';
  return tableNames.flatMap((name) =>
    Object.entries(tables[name].columns)
      .filter(([, schema]) => metaOf(schema).past)
      .flatMap(([column]) =>
        rowsOf(data, name)
          .filter((row) => typeof row[column] === 'string' && bounds(row[column]).start > today)
          .map((row) => ({ row, column, message: `is after the newest release (${today}); correct it, or add a release` }))
      )
  );
};

const RULES: readonly Rule[] = [
  idsOnce,
  referencesExist,
  pastIsPast,
  notesInBothLanguages,
  periodsRunForward,
  valuesWithUnits,
  placesHaveOneSpelling,
  coverageFitsItsBase,
  partsWithinTheirWhole,
  checksCanBeWorked,
  contradictionsAreNamed,
  revisionsNameCells,
];

/** The problems that show only when rows are looked at together. */
export const acrossRows = (data: Dataset, fileOf: (table: string) => string): Problem[] =>
  RULES.flatMap((rule) => rule(data)).map(({ row, column, message }) => ({
    file: fileOf(row[origin].table),
    line: row[origin].line,
    column,
    value: row[origin].cells[column] ?? '',
    message,
  }));
