import type { Dataset } from '../data/dataset.ts';
import { referenceColumns, type AnyRow } from '../data/read-table.ts';
import { memoised } from '../memoised.ts';
import { metaOf } from '../tables/column.ts';
import { laterYearOf } from '../tables/row-part.ts';
import { tableNames, tables, type RowOf, type TableName } from '../tables/tables.ts';

type Source = RowOf<'sources'>;
export type PublisherKind = Source['publisher_kind'];

/** A publisher with its documents, oldest first; those without a date come last. */
export interface Publisher {
  readonly name: string;
  readonly sources: readonly Source[];
}

/** Documents that share a page: those of a kind of publisher, of the press by letter, in later years by year. */
export interface SourcePart {
  /** End of the page's address, such as `press/a`, `regency-government` or `press/a/2027`. */
  readonly part: string;
  readonly kind: PublisherKind;
  /** The letter that the publishers of the part start with, when the kind has a part for each letter. */
  readonly letter?: string;
  readonly year?: string;
  readonly publishers: readonly Publisher[];
}

const letterOf = (name: string): string => name.normalize('NFKD').match(/[a-z]/i)?.[0].toLowerCase() ?? '0';

/** Letter and year of the part on which a source stands, where it has them. */
const divisionOf = ({ id, publisher_kind, publisher }: Pick<Source, 'id' | 'publisher_kind' | 'publisher'>) => ({
  letter: publisher_kind === 'press' ? letterOf(publisher) : null,
  year: laterYearOf(id),
});

/**
 * The part on which a source stands. It follows from its id and the kind and name of its publisher alone, so that an
 * address stays when other sources come or go.
 */
export const partOfSource = (source: Pick<Source, 'id' | 'publisher_kind' | 'publisher'>): string => {
  const { letter, year } = divisionOf(source);
  return [source.publisher_kind.replaceAll('_', '-'), letter, year].filter((each) => each !== null).join('/');
};

/** Anchor of a publisher on its page. */
export const publisherAnchor = (name: string): string =>
  `p-${name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;

const byName = new Intl.Collator('id', { sensitivity: 'base' }).compare;
const byDate = (a: Source, b: Source) => ((a.published ?? '~') < (b.published ?? '~') ? -1 : 1);

/** All sources by part, in the order of the kinds in `kinds`, then by letter, year and publisher. */
export const sourceParts = (data: Dataset, kinds: readonly PublisherKind[]): SourcePart[] => {
  const parts = [...Map.groupBy(data.sources, partOfSource)].map(([part, sources]): SourcePart => {
    const kind = sources[0]!.publisher_kind;
    const { letter, year } = divisionOf(sources[0]!);
    const publishers = [...Map.groupBy(sources, ({ publisher }) => publisher)]
      .map(([name, own]) => ({ name, sources: [...own].sort(byDate) }))
      .sort((a, b) => byName(a.name, b.name));
    return { part, kind, ...(letter === null ? {} : { letter }), ...(year === null ? {} : { year }), publishers };
  });
  return parts.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || byName(a.part, b.part));
};

/** The same in the order in which the table lists the kinds of publisher. */
export const allSourceParts = memoised((data: Dataset): readonly SourcePart[] =>
  sourceParts(data, Object.keys(metaOf(tables.sources.columns.publisher_kind).options!) as PublisherKind[]),
);

/** Ids of a table's rows that were taken from one source. */
export interface TakenRows {
  readonly table: TableName;
  readonly ids: readonly string[];
}

/** For each source the rows of every table that name it, in the order of the tables. */
export const rowsBySource = memoised((data: Dataset): ReadonlyMap<string, readonly TakenRows[]> => {
  const taken = new Map<string, TakenRows[]>();
  for (const table of tableNames) {
    const columns = referenceColumns(tables[table]).filter(({ to }) => to === 'sources');
    const rows = data[table] as unknown as readonly AnyRow[];
    const named = columns.flatMap(({ column }) =>
      rows.filter((row) => row[column] !== null).map((row) => ({ id: row.id, source: row[column] as string })),
    );
    for (const [source, own] of Map.groupBy(named, (each) => each.source)) {
      taken.set(source, [...(taken.get(source) ?? []), { table, ids: own.map(({ id }) => id) }]);
    }
  }
  return taken;
});
