import { checkAddress, letterAddress, pageAddress, rowAddress, sourcesAddress } from '../../addresses.ts';
import { rowOf } from '../../data/dataset.ts';
import { releaseAddress } from '../../downloads/release-words.ts';
import { partOfSource } from '../../findings/source-parts.ts';
import type { Language } from '../../i18n/language.ts';
import type { PlainKey } from '../../i18n/messages.ts';
import type { Published } from '../../settings.ts';
import { tableNames, type RowRef, type TableName } from '../../tables/tables.ts';

/** Id of the page on which the rows of a table are explained. */
const EXPLAINED_ON: Readonly<Record<TableName, string>> = {
  coverage: 'coverage',
  targets: 'coverage',
  workforce: 'coverage',
  enrolment: 'budget',
  funding: 'budget',
  apbd: 'apbd',
  benefits: 'benefits',
  employment: 'sectors',
  rules: 'rights',
  channels: 'rights',
  story: 'story',
  checks: 'checks',
  gaps: 'unpublished',
  sources: 'sources',
  releases: 'releases',
  revisions: 'releases',
};

/** The page on which the rows of a table are explained. */
export const pageOfTable = (language: Language, table: TableName): string => pageAddress(language, EXPLAINED_ON[table]);

interface Way {
  readonly href: string;
  readonly key: PlainKey;
}

/** Where a row that is no figure has a place of its own: none for the others, and for what a later table no longer has. */
export const pageOfRow = (language: Language, { data }: Published, { table, id }: RowRef): readonly Way[] => {
  switch (table) {
    case 'checks':
      return [{ href: checkAddress(language, id), key: 'row_open_check' }];
    case 'gaps':
      return [{ href: letterAddress(language, id), key: 'row_open_gap' }];
    case 'sources':
      return [
        {
          href: `${sourcesAddress(language, partOfSource(rowOf(data, 'sources', id)))}#${id}`,
          key: 'row_open_source',
        },
      ];
    case 'releases':
      return [{ href: releaseAddress(language, id), key: 'row_open_release' }];
    case 'revisions': {
      const revised = rowOf(data, 'revisions', id);
      const of = tableNames.find((name) => name === revised.table);
      const isThere = of && (data[of] as readonly { readonly id: string }[]).some((each) => each.id === revised.row);
      return isThere ? [{ href: rowAddress(language, { table: of, id: revised.row }), key: 'row_open_revised' }] : [];
    }
    default:
      return [];
  }
};
