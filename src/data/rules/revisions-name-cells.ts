import { origin } from '../../tables/table.ts';
import { tables, type RowOf, type TableName } from '../../tables/tables.ts';
import type { Dataset } from '../dataset.ts';
import type { AnyRow } from '../read-table.ts';
import type { Objection, Rule } from './rule.ts';

type Revision = RowOf<'revisions'>;

const objection = (revision: Revision, column: string, message: string): Objection => ({
  row: revision as unknown as AnyRow,
  column,
  message,
});
const rowNamed = (data: Dataset, { table, row }: Revision) =>
  (data[table as TableName] as unknown as readonly AnyRow[]).find(({ id }) => id === row);

const isRemoval = ({ column }: Revision): boolean => column === 'id';

/** A row is taken away by a revision of its id, which nothing takes the place of. */
const removalFault = (data: Dataset, revision: Revision): Objection | null => {
  const { table, row, old_value: before, new_value: now } = revision;
  if (now !== null)
    return objection(revision, 'new_value', 'is a new id, and an id never changes; empty it to take the row away');
  if (before !== row) return objection(revision, 'old_value', `is not the id of the row; write ${row}`);
  return rowNamed(data, revision)
    ? objection(revision, 'row', `still stands in ${table}.csv; take it away there, or this row here`)
    : null;
};

const ownFault = (data: Dataset, revision: Revision): Objection | null => {
  const { table, row, column } = revision;
  if (!Object.hasOwn(tables, table))
    return objection(revision, 'table', `is no table; expected one of ${Object.keys(tables).join(', ')}`);
  if (!Object.hasOwn(tables[table as TableName].columns, column))
    return objection(revision, 'column', `is no column of the table ${table}`);
  if (isRemoval(revision)) return removalFault(data, revision);
  if (revision.old_value === revision.new_value)
    return objection(revision, 'new_value', 'is the old value; a revision changes it');
  const isTakenAway = data.revisions.some((each) => each.table === table && each.row === row && isRemoval(each));
  return rowNamed(data, revision) || isTakenAway
    ? null
    : objection(
        revision,
        'row',
        `is no id of the table ${table}; a row that was published stays, or is taken away by a revision of its id`,
      );
};

/** The revisions of one cell in the order of their releases: each starts from what the one before made of the cell. */
const chainFaults = (data: Dataset, chain: readonly Revision[], released: ReadonlyMap<string, string>): Objection[] =>
  chain.flatMap((revision, i) => {
    const { table, row, column } = revision;
    const before = chain[i - 1];
    const faults: Objection[] = [];
    if (before && (released.get(before.release) ?? '') > (released.get(revision.release) ?? '9999')) {
      faults.push(
        objection(
          revision,
          'release',
          `is before ${before.release}, the release of ${before.id} above, which revises the same cell; the older revision comes first`,
        ),
      );
    }
    if (before && before.new_value !== revision.old_value) {
      faults.push(
        objection(
          revision,
          'old_value',
          `is not what ${before.id} made of the cell (${before.new_value ?? 'empty'}); correct one of them`,
        ),
      );
    }
    const now = rowNamed(data, revision)?.[origin].cells[column];
    if (i === chain.length - 1 && now !== undefined && now !== (revision.new_value ?? ''))
      faults.push(
        objection(
          revision,
          'new_value',
          `is not what ${table}:${row} holds now (${now || 'empty'}); correct one of them`,
        ),
      );
    return faults;
  });

/**
 * A revision names a cell that exists and changes it; the revisions of a cell follow from each other, and the last one
 * says what the cell holds now: otherwise the ledger and the tables would tell two stories.
 */
export const revisionsNameCells: Rule = (data) => {
  const released = new Map(data.releases.map(({ id, date }) => [id, date]));
  const faults = data.revisions.flatMap((revision) => ownFault(data, revision) ?? []);
  // A revision that names the wrong cell is missing from the chain of the right one, which would then look broken too.
  if (faults.length > 0) return faults;
  const chains = Map.groupBy(data.revisions, ({ table, row, column }) => [table, row, column].join('|'));
  return [...chains.values()].flatMap((chain) => chainFaults(data, chain, released));
};
