import { emptySentence } from '../press/empty-cell.ts';
import { emptyRevised } from '../data/empty-cell.ts';
import { mention, quoted, quotedIn } from '../press/figure.ts';
import { name, print, wordsIn } from '../press/printable.ts';
import { newestRelease, rowOf } from '../data/dataset.ts';
import { changesIn } from '../data/released-file.ts';
import type { Published } from '../settings.ts';
import type { AnyRow } from '../data/read-table.ts';
import { pageAddress, rowAddress } from '../addresses.ts';
import { withLanguage, type Language } from '../i18n/language.ts';
import { say, plain } from '../press/sentence.ts';
import type { RowOf, TableName } from '../tables/tables.ts';
import { LICENCE } from './licence.ts';
import { releaseAddress, releaseChanges } from './release-words.ts';
import { element, escapeXml } from './xml.ts';

/** Address of the feed in a language. */
export const feedAddress = (language: Language): string => withLanguage(language, '/feed.xml');

interface Entry {
  /** Address of its row, which is its lasting name too. */
  readonly address: string;
  readonly title: string;
  readonly date: string;
  readonly text: string;
}

const text = (name: string, content: string) => element(name, { type: 'text' }, escapeXml(content));
const moment = (date: string) => `${date}T00:00:00Z`;

const entryXml = ({ address, title, date, text: content }: Entry): string =>
  element(
    'entry',
    {},
    [
      element('id', {}, escapeXml(address)),
      text('title', title),
      element('updated', {}, moment(date)),
      element('published', {}, moment(date)),
      element('link', { rel: 'alternate', type: 'text/html', href: address }),
      text('content', content),
    ].join(''),
  );

/** What a release brought, and where it is kept; nothing of one that is not recorded. */
const keptWords = (language: Language, { settings, history = [] }: Published, release: string): string => {
  const changes = changesIn(history, release);
  if (!changes) return '';
  const address = name(settings.address + releaseAddress(language, release));
  return ` (${releaseChanges(language, changes) ?? ''}) ${say(language, 'feed_kept', { address })}`;
};

const releaseEntries = (language: Language, site: Published): Entry[] =>
  site.data.releases.map((release) => ({
    address: site.settings.address + rowAddress(language, { table: 'releases', id: release.id }),
    title: say(language, 'release_line', { date: mention(release, 'date') }),
    date: release.date,
    text: quotedIn(language, release, 'summary') + keptWords(language, site, release.id),
  }));

/** A changed cell that the ledger of revisions holds. */
const revisionEntries = (language: Language, { settings, data }: Published): Entry[] =>
  ((data as unknown as Readonly<Record<string, readonly AnyRow[]>>).revisions ?? []).map((revision) => {
    const cell = (column: string) =>
      quoted(revision, column) ||
      plain(language, emptySentence(emptyRevised(data, revision as unknown as RowOf<'revisions'>)));
    return {
      address: settings.address + rowAddress(language, { table: 'revisions' as TableName, id: revision.id }),
      title: say(language, 'feed_revision_title', { row: cell('row'), table: cell('table'), column: cell('column') }),
      date: rowOf(data, 'releases', String(revision['release'])).date,
      text: `${say(language, 'feed_revision_change', { old: cell('old_value'), new: cell('new_value') })} ${cell(`reason_${language}`)}`,
    };
  });

/** News of the data as an Atom feed (RFC 4287): an entry for each release and for each corrected cell, newest first. */
export const atomFeed = (language: Language, site: Published): string => {
  const { settings, data } = site;
  const address = settings.address + feedAddress(language);
  const entries = [...releaseEntries(language, site), ...revisionEntries(language, site)].sort(
    (a, b) => b.date.localeCompare(a.date, 'en') || a.address.localeCompare(b.address, 'en'),
  );
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
    [
      element('id', {}, escapeXml(address)),
      text('title', say(language, 'feed_title', { site: name(settings.name) })),
      text('subtitle', wordsIn(language, settings.about)),
      element('updated', {}, moment(newestRelease(data).date)),
      element(
        'author',
        {},
        element('name', {}, escapeXml(print(language, name(settings.name)))) +
          element('uri', {}, escapeXml(`${settings.address}/`)),
      ),
      element('link', { rel: 'self', type: 'application/atom+xml', href: address }),
      element('link', {
        rel: 'alternate',
        type: 'text/html',
        hreflang: language,
        href: settings.address + pageAddress(language, 'releases'),
      }),
      text('rights', print(language, name(LICENCE.name))),
      ...entries.map(entryXml),
    ].join('\n'),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
};
