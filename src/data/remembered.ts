/** Holds the tables against what was released: nothing that readers may have used changes without a row that says so. */
import { metaOf } from '../tables/column.ts';
import { origin, type Table } from '../tables/table.ts';
import { tableNames, tables, type RowOf, type TableName } from '../tables/tables.ts';
import type { Dataset } from './dataset.ts';
import type { KeptTable, KeptTables } from './kept-release.ts';
import type { Problem } from './problem.ts';
import type { AnyRow } from './read-table.ts';
import { hashOfRow, lastLines, lastReleased, nameOfRow, type Cells, type History } from './released-file.ts';

type Revision = RowOf<'revisions'>;

/** What the tables are held against. */
export interface Memory {
  readonly history: History;
  /** The tables of the newest release; asked for only where something differs. Null where they cannot be had. */
  readonly kept: () => KeptTables | null;
  readonly fileOf: (table: string) => string;
}

const rowsOf = (data: Dataset, table: TableName) => data[table] as unknown as readonly AnyRow[];

const LONGEST_TOLD = 200;

/** A released value as a line tells it. */
const told = (value: string): string =>
  value === '' ? 'empty' : value.length > LONGEST_TOLD ? `${value.slice(0, LONGEST_TOLD)}…` : value;

/** Releases that stand in their table and are not recorded yet, oldest first. */
export const pendingReleases = (data: Dataset, history: History): readonly RowOf<'releases'>[] => {
  const last = lastLines(history);
  return data.releases
    .filter(({ id }) => !last.has(nameOfRow('releases', id)))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
};

const cellName = (table: string, row: string, column: string) => [table, row, column].join('|');

/** Revisions that no release holds yet, by the cell that they change. */
const newRevisions = (data: Dataset, history: History): ReadonlyMap<string, readonly Revision[]> => {
  const last = lastLines(history);
  return Map.groupBy(
    data.revisions.filter(({ id }) => !last.has(nameOfRow('revisions', id))),
    ({ table, row, column }) => cellName(table, row, column),
  );
};

const problemAt = (memory: Memory, row: AnyRow, column: string, message: string): Problem => ({
  file: memory.fileOf(row[origin].table),
  line: row[origin].line,
  column,
  value: row[origin].cells[column] ?? '',
  message,
});

/** A row that was released and stands in its table with another hash. */
interface Changed {
  readonly table: TableName;
  readonly row: AnyRow;
  readonly was: Cells;
}

const isNumber = (table: TableName, column: string): boolean =>
  ['count', 'decimal'].includes(metaOf((tables[table] as Table).columns[column]!).type);

const unexplained = ({ table, row, was }: Changed, column: string, release: string): string => {
  const [before, now] = [was[column] ?? '', row[origin].cells[column] ?? ''];
  if (isNumber(table, column) && before !== '' && now !== '' && Number(before) === Number(now))
    return `is the number that the release ${release} holds, in other digits; write ${before}`;
  return `was released as ${told(before)} (${release}); write that again, or add a row to revisions.csv: table ${table}, row ${row.id}, column ${column}, old_value ${told(before)}, new_value ${told(now)}`;
};

/** Columns of a changed row that hold something else than they did: not those that have come since, or were to be filled later. */
const changedColumns = ({ table, row, was }: Changed): string[] =>
  Object.entries((tables[table] as Table).columns)
    .filter(([column, schema]) => {
      const [before, now] = [was[column], row[origin].cells[column] ?? ''];
      return before !== undefined && before !== now && !(before === '' && metaOf(schema).filledLater);
    })
    .map(([column]) => column);

/** What a row said, in a line. */
const wordsOf = (cells: Cells): string =>
  told(
    Object.entries(cells)
      .filter(([column, cell]) => column !== 'id' && cell !== '')
      .map(([, cell]) => cell)
      .join(', '),
  );

/** True where so much of a row is new that it is another row under its id. */
const isAnotherRow = ({ was }: Changed, columns: readonly string[]): boolean =>
  columns.length > Object.values(was).filter((cell) => cell !== '').length / 2;

const faultsOfChanged = (
  changed: Changed,
  revisions: ReadonlyMap<string, readonly Revision[]>,
  release: string,
  memory: Memory,
): Problem[] => {
  const { table, row, was } = changed;
  const columns = changedColumns(changed);
  const revisionsOf = (column: string) => revisions.get(cellName(table, row.id, column)) ?? [];
  const silent = columns.filter((column) => revisionsOf(column).length === 0);
  if (isAnotherRow(changed, silent))
    return [
      problemAt(
        memory,
        row,
        'id',
        `was released for another row (${release}: ${wordsOf(was)}); an id is never used again, so give this row the next number and put that one back`,
      ),
    ];
  return silent.map((column) => problemAt(memory, row, column, unexplained(changed, column, release)));
};

/** A row without its id, in the columns that its table had when it was released and still has. */
const contentOf = (cells: Cells, table: TableName, { columns }: KeptTable): string =>
  hashOfRow(
    Object.fromEntries(
      Object.keys(tables[table].columns)
        .filter((column) => column !== 'id' && columns.has(column))
        .map((column) => [column, cells[column] ?? '']),
    ),
  );

/** The line on which a released row would stand: behind the nearest row before it that is still there. */
const lineOfGone = (id: string, { rows: released }: KeptTable, rows: ReadonlyMap<string, AnyRow>): number => {
  const ids = [...released.keys()];
  const before = ids.slice(0, ids.indexOf(id)).findLast((each) => rows.has(each));
  return before === undefined ? 2 : rows.get(before)![origin].line + 1;
};

const faultsOfTable = (
  data: Dataset,
  table: TableName,
  kept: KeptTable,
  release: string,
  memory: Memory,
): Problem[] => {
  const rows = new Map(rowsOf(data, table).map((row) => [row.id, row]));
  const revisions = newRevisions(data, memory.history);
  const content = (cells: Cells) => contentOf(cells, table, kept);
  const ownerOf = new Map([...kept.rows].map(([id, cells]) => [content(cells), id]));
  const last = lastLines(memory.history);
  const renumbered = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [id, row] of rows) {
    const was = kept.rows.get(id);
    const owner = ownerOf.get(content(row[origin].cells));
    if (owner === id) continue;
    if (owner !== undefined) {
      renumbered.set(owner, id);
      problems.push(
        problemAt(memory, row, 'id', `was released as ${owner} (${release}); an id never changes, so write ${owner}`),
      );
    } else if (was) problems.push(...faultsOfChanged({ table, row, was }, revisions, release, memory));
    else if (last.has(nameOfRow(table, id)))
      problems.push(
        problemAt(
          memory,
          row,
          'id',
          'was released for a row that is gone; an id is never used again, so write the next number',
        ),
      );
  }
  const gone = [...kept.rows.keys()].filter(
    (id) => !rows.has(id) && !renumbered.has(id) && !revisions.has(cellName(table, id, 'id')),
  );
  return [
    ...problems,
    ...gone.map((id) => ({
      file: memory.fileOf(table),
      line: lineOfGone(id, kept, rows),
      column: 'id',
      value: id,
      message: `was released (${release}) and is gone; put its row back (${wordsOf(kept.rows.get(id)!)}), or add a row to revisions.csv: table ${table}, row ${id}, column id, old_value ${id}, new_value empty`,
    })),
  ];
};

/** True for a table with a released row that is gone or differs, or with an id that was released and taken away. */
const differs = (data: Dataset, table: TableName, history: History): boolean => {
  const hashes = new Map(rowsOf(data, table).map((row) => [nameOfRow(table, row.id), hashOfRow(row[origin].cells)]));
  return [...lastLines(history).values()].some(
    ({ what, sha256 }) => what.startsWith(`${table}:`) && (hashes.get(what) ?? '') !== sha256,
  );
};

/** Revisions that start from something else than what the release holds. */
const untrueRevisions = (data: Dataset, kept: KeptTables, release: string, memory: Memory): Problem[] =>
  [...newRevisions(data, memory.history).values()].flatMap(([first]) => {
    const { table, row, column, old_value: old } = first!;
    const was = kept.get(table as TableName)?.rows.get(row)?.[column];
    return was === undefined || was === (old ?? '')
      ? []
      : [
          problemAt(
            memory,
            first as unknown as AnyRow,
            'old_value',
            `is not what the release ${release} holds in ${table}:${row}; write ${told(was)}`,
          ),
        ];
  });

/** What was released and has changed without a revision that tells the truth of it. */
export const changedSinceRelease = (data: Dataset, memory: Memory): Problem[] => {
  const release = lastReleased(memory.history);
  if (release === null) return [];
  const changed = tableNames.filter((table) => differs(data, table, memory.history));
  if (changed.length === 0 && newRevisions(data, memory.history).size === 0) return [];
  const kept = memory.kept();
  if (!kept)
    return changed.map((table) => ({
      file: memory.fileOf(table),
      message: `is not what the release ${release} holds, and that release is not where it is kept; take it back as it was committed`,
    }));
  return [
    ...changed.flatMap((table) => {
      const before = kept.get(table);
      return before ? faultsOfTable(data, table, before, release, memory) : [];
    }),
    ...untrueRevisions(data, kept, release, memory),
  ];
};

const ADD = 'add a row to releases.csv with the day of the new release';

/** Rows that came, or changed, after the newest release without another one to hold them; and releases that come too early. */
export const withoutRelease = (data: Dataset, memory: Memory): Problem[] => {
  const { history } = memory;
  const release = lastReleased(history);
  if (release === null) return [];
  const last = lastLines(history);
  const pending = pendingReleases(data, history);
  const at = data.releases.find(({ id }) => id === release)?.date ?? '';
  const early = pending.filter(({ date }) => date <= at);
  const revisions = [...newRevisions(data, history).values()].flat();
  const problem = (row: object, column: string, message: string) => problemAt(memory, row as AnyRow, column, message);
  return [
    ...early.map((row) =>
      problem(
        row,
        'date',
        `is not after the release ${release} (${at}), which is recorded; write the day of the new release`,
      ),
    ),
    ...revisions
      .filter((revision) => last.has(nameOfRow('releases', revision.release)))
      .map((revision) =>
        problem(
          revision,
          'release',
          `was released before this row was written; name the release that holds the new value first${pending[0] ? `, ${pending[0].id}` : `: ${ADD}`}`,
        ),
      ),
    ...revisions
      .filter(
        ({ table, row, release: first }) => !last.has(nameOfRow(table as TableName, row)) && first === pending[0]?.id,
      )
      .map((revision) =>
        problem(
          revision,
          'row',
          'was never released with another value; write the cell as it should be, and take this row away',
        ),
      ),
    ...(pending.length > 0 ? [] : tableNames.flatMap((table) => waiting(data, table, memory))),
  ];
};

/** The first row of a table that waits for a release, and how many more do. */
const waiting = (data: Dataset, table: TableName, memory: Memory): Problem[] => {
  const last = lastLines(memory.history);
  const [first, ...more] = rowsOf(data, table).filter(
    (row) => last.get(nameOfRow(table, row.id))?.sha256 !== hashOfRow(row[origin].cells),
  );
  if (!first) return [];
  const others = more.length === 0 ? '' : ` (and ${more.length} more in this file)`;
  return [problemAt(memory, first, 'id', `is in no release as it stands here${others}; ${ADD}`)];
};
