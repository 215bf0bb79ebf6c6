import { site } from '../../../../site.config.ts';
import type { Language } from '../../../i18n/language.ts';
import { tables, type TableName } from '../../../tables/tables.ts';
import { factsOfRow, type BuiltFigures } from './context.ts';
import { chartHere, withoutCounts, type Place } from './counts.ts';
import { Facts } from './facts.ts';
import { withoutInTen } from './in-ten-words.ts';
import { blanked } from './literals.ts';
import { isRoundingOf, printedIn, readPrinted, type Printed } from './printed.ts';
import type { PageText } from './texts.ts';

const ROW_LINK = /\/data\/([a-z_]+)\/[^/]+\/#(.+)$/;
const BLOCK = 'tr, li, p, dd, h1, h2, h3, h4, figcaption, blockquote, caption, th, td';

/** Parts of a page that tell one thing each; a table that scrolls is a section of its own inside the one that it belongs to. */
const PART = 'section:not(.scroll), .brief > dd';
const partOf = (element: Element): ParentNode => element.closest(PART) ?? element.ownerDocument;

/** Values of the figures in a part of a page, in the kinds in which they are printed; those of a page are the ones outside of its parts. */
const factsOfFigures = (language: Language, part: ParentNode): Facts => {
  const facts = new Facts();
  for (const link of part.querySelectorAll('a.f')) {
    if (partOf(link) !== part) continue;
    const kind = readPrinted(language, link.textContent ?? '')?.kind;
    const value = link.getAttribute('data-v') ?? '';
    if (kind === 'date') facts.addDate(value);
    else if (kind) facts.addNumber(kind, Number(value));
  }
  return facts;
};

const factsOfLinkedRows = (built: BuiltFigures, element: Element): Facts[] => {
  const block = element.closest('tr') ?? element.closest(BLOCK);
  return [...(block?.querySelectorAll('a[href*="#"]') ?? [])].flatMap((link) => {
    const [, table, id] = ROW_LINK.exec(link.getAttribute('href') ?? '') ?? [];
    return table && Object.hasOwn(tables, table) ? [factsOfRow(built, table as TableName, id!)] : [];
  });
};

const partFacts = new WeakMap<ParentNode, Facts>();
const factsAround = (language: Language, { element }: Place): Facts => {
  const part = partOf(element);
  if (!partFacts.has(part)) partFacts.set(part, factsOfFigures(language, part));
  return partFacts.get(part)!;
};

/** The release that a section tells of. */
const factsOfRelease = (built: BuiltFigures, element: Element): Facts =>
  factsOfRow(built, 'releases', element.closest('section[id^="r"]')?.id.slice(1) ?? '');

/** What a text may speak of where it stands: its row, its section, its chart, the release. */
const knownAt = (language: Language, place: Place): readonly Facts[] => [
  place.built.release,
  factsAround(language, place),
  factsOfRelease(place.built, place.element),
  ...factsOfLinkedRows(place.built, place.element),
  ...[chartHere(place)?.facts ?? []].flat(),
];

/** Hashes of files that are there, and the size of the file beside its link. */
const withoutFiles = (text: string, language: Language, { element, built }: Place): string => {
  let rest = text;
  for (const { 0: hash, index } of text.matchAll(/\b[0-9a-f]{64}\b/g))
    if (built.hashes.has(hash)) rest = blanked(rest, index, index + hash.length);
  const file = built.files.get(
    element.parentElement?.querySelector('a[download]')?.getAttribute('href')?.slice(1) ?? '',
  );
  const size = /^([\d.,]+) kB/.exec(text);
  const printed = size && readPrinted(language, size[1]!);
  if (file && printed && isRoundingOf(printed, file.bytes.length / 1000)) rest = blanked(rest, 0, size[0].length);
  return rest;
};

/** Addresses of this site that lead to something; on paper stands that of the page itself. */
const withoutOwnAddresses = (text: string, { address: here, element, built: { files } }: Place): string => {
  let rest = text;
  for (const { 0: address, index } of text.matchAll(/https:\/\/[^\s"'<>()]+/g)) {
    if (!address.startsWith(`${site.address}/`)) continue;
    const path = address.slice(site.address.length + 1).replace(/[.,]$/, '');
    if (element.classList.contains('paper') && `/${path}` !== here) continue;
    if (files.has(path) || files.has(`${path}index.html`))
      rest = blanked(rest, index, index + site.address.length + 1 + path.length);
  }
  return rest;
};

/** Names of rows that hold a number, such as cov001: that of the row a link leads to, of the row or the letter that stands here. */
const withoutNames = (text: string, { address, element, built }: Place): string => {
  let rest = text;
  for (const { 0: name, index } of text.matchAll(/[\w-]*\d[\w-]*/g)) {
    if (!built.names.has(name)) continue;
    const href = element.closest('a')?.getAttribute('href') ?? address;
    if (
      href.endsWith(`#${name}`) ||
      href.endsWith(`#r${name}`) ||
      href.endsWith(`/${name}/`) ||
      element.closest('article[id]')?.id === name
    )
      rest = blanked(rest, index, index + name.length);
  }
  return rest;
};

/** Numbers that name a place: the part of a table on its pages, the items of a list in their order, the months of a check. */
const withoutPlaces = (text: string, { address, element, built }: Place, above: string): string => {
  const part = /\/data\/([a-z_]+)\/(\d+)\/$/.exec(address);
  const own = part && /^(\D+) (\d+)(?: – \D+)?$/.exec(text);
  if (own && own[2] === part[2] && Object.values(tables[part[1] as TableName].title).includes(own[1]!)) return '';
  if (element.tagName === 'A' && /\/(\d+)\/$/.exec(element.getAttribute('href') ?? '')?.[1] === text) return '';
  const item = /^(\d+)\. /.exec(text);
  const before = /^(\d+)\. /.exec(above);
  if (item && Number(item[1]) === Number(before?.[1] ?? 0) + 1) return blanked(text, 0, item[1]!.length);
  const months = /^× (\d+) \p{L}+ =$/u.exec(text);
  const operands = months && built.records.checks.get(element.closest('article')?.id ?? '')?.operands?.split(' ');
  if (operands?.includes(`months=${months![1]}`)) return '';
  return text;
};

/** What a cell said before and after a revision, as the file has it, beside the link to its row. */
const isRevised = (text: string, { element, built }: Place): boolean => {
  const rows = [...(element.closest('tr')?.querySelectorAll('th a[href*="#"]') ?? [])].map(
    (link) => link.getAttribute('href')!.split('#')[1],
  );
  return (
    rows.length > 0 &&
    [...built.records.revisions.values()].some(
      ({ row, old_value, new_value }) => rows.includes(row!) && (text === old_value || text === new_value),
    )
  );
};

/** The size of a frame in the line that embeds a chart: how high it is, not what it says. */
const withoutFrameSize = (text: string): string =>
  text.startsWith('<iframe ') ? text.replace(/ width="100%" height="\d+" style="border:0"/, '') : text;

export interface ReadText {
  readonly faults: readonly string[];
  /** Numbers and dates that the site's words do not hold themselves, as far as they are read back. */
  readonly printed: readonly Printed[];
}

const NOTHING: ReadText = { faults: [], printed: [] };

/** What is left of a text around each number in it. */
const strangersIn = (text: string): string[] => text.match(/[^\s()“”"]*\d(?:[^\s()“”"]*\d)?[^\s()“”"]*/g) ?? [];

/** Reads the numbers of a text back, and says which of them nothing on the page accounts for. */
export const readText = (
  { language, text, element, before, isLabels }: PageText,
  built: BuiltFigures,
  address: string,
): ReadText => {
  const place = { address, element, built };
  const named = withoutPlaces(
    withoutNames(withoutFrameSize(withoutOwnAddresses(withoutFiles(text, language, place), place)), place),
    place,
    before,
  );
  const own = /\d/.test(named) && !isRevised(text, place) ? built.literals[language].without(named) : '';
  if (!/\d/.test(own)) return NOTHING;
  const { rest: uncounted, faults } = withoutCounts(language, named, place);
  const known = knownAt(language, place);
  const left = withoutInTen(language, built.literals[language].without(uncounted), place);
  const right = printedIn(language, left).filter((each) => known.some((facts) => facts.knows(each, isLabels)));
  const strange = right.reduce((rest, { start, end }) => blanked(rest, start, end), left);
  return {
    faults: [
      ...faults,
      ...strangersIn(strange).map(
        (stranger) => `says ${stranger}, which no row or figure beside it does: "${text.slice(0, 120)}"`,
      ),
    ],
    printed: printedIn(language, own),
  };
};
