import type { Dataset } from '../data/dataset.ts';
import type { AnyRow } from '../data/read-table.ts';
import { memoised } from '../memoised.ts';
import { rowsNamed } from '../tables/check-operands.ts';
import { tableNames, type RowOf, type RowRef } from '../tables/tables.ts';
import { byStrength } from './checks/ledger.ts';
import { workOutAll, type WorkedCheck } from './checks/work-out.ts';

/** What the rest of the tables knows of a row. */
export interface RowTies {
  /** Checks that use its figure, strongest finding first. */
  readonly checks: readonly WorkedCheck[];
  /** Rows of its table in which other documents tell of the same event, one for each document. */
  readonly told: readonly AnyRow[];
  /** Changes of its cells, newest last. */
  readonly revisions: readonly RowOf<'revisions'>[];
}

const keyOf = (table: string, id: string) => `${table}:${id}`;

const collect = memoised((data: Dataset) => {
  const checks = new Map<string, WorkedCheck[]>();
  for (const worked of workOutAll(data)) {
    const rows = new Set(rowsNamed(worked.check.operands).map(({ table, id }) => keyOf(table, id)));
    for (const row of rows) checks.set(row, [...(checks.get(row) ?? []), worked]);
  }
  const events = new Map<string, AnyRow[]>();
  for (const table of tableNames)
    for (const row of data[table] as unknown as readonly AnyRow[])
      if (typeof row.event === 'string')
        events.set(keyOf(table, row.event), [...(events.get(keyOf(table, row.event)) ?? []), row]);
  return { checks, events, revisions: Map.groupBy(data.revisions, ({ table, row }) => keyOf(table, row)) };
});

export const rowTies = (data: Dataset, { table, id }: RowRef): RowTies => {
  const { checks, events, revisions } = collect(data);
  const row = (data[table] as unknown as readonly AnyRow[]).find((each) => each.id === id)!;
  const told = new Map<unknown, AnyRow>();
  for (const other of events.get(keyOf(table, String(row.event))) ?? [])
    if (other.source !== row.source && !told.has(other.source)) told.set(other.source, other);
  return {
    checks: (checks.get(keyOf(table, id)) ?? []).toSorted(byStrength),
    told: [...told.values()],
    revisions: revisions.get(keyOf(table, id)) ?? [],
  };
};
