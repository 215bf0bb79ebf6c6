import { sourceParts, type PublisherKind, type SourcePart } from '../findings/source-parts.ts';
import { loadSite } from '../site.ts';
import { metaOf } from '../tables/column.ts';
import { tables } from '../tables/tables.ts';

/** All parts of the list of sources, in the order in which the table lists the kinds of publisher. */
export const allSourceParts = (): SourcePart[] =>
  sourceParts(loadSite().data, Object.keys(metaOf(tables.sources.columns.publisher_kind).options!) as PublisherKind[]);

/** The page of each part. */
export const sourcePaths = (): { params: { part: string }; props: { part: string } }[] =>
  allSourceParts().map(({ part }) => ({ params: { part }, props: { part } }));
