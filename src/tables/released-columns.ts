/**
 * The columns of every table as they were last released. Programs of readers name them, so a column that is renamed or
 * removed breaks what others have built: a test compares the tables with this record. It is brought up to date with
 * each release.
 */
export interface ReleasedColumns {
  /** Id of the release in `releases.csv`. */
  readonly release: string;
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

export const releasedColumns: ReleasedColumns = {
  release: '2026-11',
  columns: {
    coverage: [
      'id',
      'place',
      'date',
      'basis',
      'segment',
      'industry',
      'rate_percent',
      'covered_workers',
      'uncovered_workers',
      'base',
      'stage',
      'precision',
      'source',
      'note_id',
      'note_en',
    ],
    targets: [
      'id',
      'place',
      'due',
      'family',
      'group',
      'set_by',
      'rate_percent',
      'workers',
      'stated',
      'precision',
      'source',
      'note_id',
      'note_en',
    ],
    workforce: [
      'id',
      'place',
      'date',
      'concept',
      'group',
      'workers',
      'rate_percent',
      'precision',
      'source',
      'note_id',
      'note_en',
    ],
    enrolment: [
      'id',
      'place',
      'round',
      'date',
      'group_id',
      'group_en',
      'segment',
      'industry',
      'workers',
      'precision',
      'status',
      'fund',
      'paid_from',
      'paid_to',
      'months',
      'part_of',
      'additional',
      'source',
      'note_id',
      'note_en',
    ],
    funding: [
      'id',
      'place',
      'round',
      'date',
      'fiscal_year',
      'stage',
      'fund',
      'amount_idr',
      'qualifier',
      'source',
      'note_id',
      'note_en',
    ],
    apbd: [
      'id',
      'place',
      'fiscal_year',
      'stage',
      'as_of',
      'item',
      'amount_idr',
      'share_percent',
      'realised_percent',
      'qualifier',
      'source',
      'note_id',
      'note_en',
    ],
    employment: [
      'id',
      'place',
      'date',
      'industry',
      'workers',
      'share_percent',
      'informal_workers',
      'informal_percent',
      'formal_workers',
      'formal_percent',
      'precision',
      'source',
      'note_id',
      'note_en',
    ],
    rules: [
      'id',
      'kind',
      'programme',
      'name_id',
      'name_en',
      'value',
      'unit',
      'valid_from',
      'valid_to',
      'regulation',
      'source',
      'note_id',
      'note_en',
    ],
    checks: [
      'id',
      'kind',
      'operands',
      'tolerance',
      'verdict',
      'title_id',
      'title_en',
      'explanation_id',
      'explanation_en',
      'reasons_id',
      'reasons_en',
    ],
    gaps: ['id', 'topic', 'question_id', 'question_en', 'ask_id', 'ask_en', 'why_id', 'why_en'],
    sources: ['id', 'publisher', 'publisher_kind', 'quoting', 'title', 'title_from', 'url', 'published', 'seen'],
    revisions: ['id', 'release', 'table', 'row', 'column', 'old_value', 'new_value', 'reason_id', 'reason_en'],
    releases: ['id', 'date', 'summary_id', 'summary_en', 'removed_columns'],
  },
};

/** What of the releases the comparison needs. */
interface Release {
  readonly id: string;
  readonly date: string;
  readonly removed_columns: string | null;
}

/**
 * Columns of the last release that are gone without a release that says so: one sentence for each, telling what to do.
 * `current` are the columns of each table now; `releases` the rows of `releases.csv`.
 */
export const undeclaredChanges = (
  released: ReleasedColumns,
  current: Readonly<Record<string, readonly string[]>>,
  releases: readonly Release[],
): string[] => {
  const last = releases.find(({ id }) => id === released.release);
  if (!last)
    return [
      `src/tables/released-columns.ts records the release ${released.release}, which data/releases.csv does not have`,
    ];
  const declared = new Set(
    releases.filter(({ date }) => date > last.date).flatMap(({ removed_columns }) => removed_columns?.split(' ') ?? []),
  );
  return Object.entries(released.columns).flatMap(([table, columns]) =>
    columns
      .filter((column) => !current[table]?.includes(column) && !declared.has(`${table}.${column}`))
      .map(
        (column) =>
          `${table}.${column} was released and is gone; renaming or removing a column breaks what readers have built, so declare it: add a release after ${last.id} to data/releases.csv with ${table}.${column} in removed_columns`,
      ),
  );
};
