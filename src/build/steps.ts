/** What a build does before Astro makes the pages, and after it. */
import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { audit } from '../../audit/audit.ts';
import { streamOf, tablesIn } from '../../audit/folders.ts';
import { RELEASED, releasedText } from '../data/released-file.ts';
import * as catalogues from '../i18n/catalogues.ts';
import { notesOf, silentLine } from './notes.ts';
import { dataFolder, readSite, siteFolder } from '../read-site.ts';
import type { Published } from '../settings.ts';
import { tableNames } from '../tables/tables.ts';
import { askForRoom, umaskNote } from './before.ts';
import { checkWords } from './check-words.ts';
import { finish } from './finish.ts';
import { builtFiles, type BuiltFile } from './gate/built-site.ts';
import { checksOf, gate, GateClosed } from './gate/gate.ts';
import { heavyLines, sizeLines } from './page-sizes.ts';
import { takePlace, type HeldFolder } from './place.ts';
import { markFaults, takeStream } from './stream.ts';

/** One line for each step tells a person what a build does. */
const say = (line: string) => console.log(line);

/** True for a folder that lies in another one, whatever links lead to them. */
const isInside = (outer: string, inner: string): boolean =>
  realpathSync(inner).startsWith(join(realpathSync(outer), sep));

/**
 * Where Astro makes the pages of a place: beside it when it is in the project. A site with its place elsewhere is made in
 * the project, since the code that makes pages finds its packages from there only; in a folder of its place, so that
 * who holds the place holds the folder.
 */
const workFolder = (root: string, { side }: HeldFolder): string =>
  isInside(root, side)
    ? side
    : join(root, '.astro', `pages-${createHash('sha256').update(side).digest('hex').slice(0, 16)}`);

const remove = (path: string): void => rmSync(path, { recursive: true, force: true });

const write = (folder: string, files: readonly BuiltFile[]): void => {
  for (const each of new Set(files.map(({ path }) => dirname(path))))
    mkdirSync(join(folder, each), { recursive: true });
  for (const { path, bytes } of files) writeFileSync(join(folder, path), bytes);
};

/** What the audit holds the site against: its tables, and what was released of it. */
const evidenceOf = ({ history = [] }: Published): ReadonlyMap<string, string> =>
  new Map([...tablesIn(dataFolder()), [basename(RELEASED, '.csv'), releasedText(history)]]);

/**
 * Takes the place of the site, and checks the words and the tables. Throws `BadWords` or `BadData`, or what the file
 * system says. Astro then makes the pages in `folder`; `complete` finishes and checks them, and only then lets them take
 * the place of the last site. It throws `GateClosed`; the last site then stays as it was.
 */
export const begin = (root: string, out: string): { folder: string; complete: () => void } => {
  const place = takePlace(out);
  const work = workFolder(root, place);
  const leave = () => {
    process.off('exit', leave);
    remove(work);
    remove(`${streamOf(place.out)}.new`);
    place.leave();
  };
  // Also when Astro fails between the two steps, and tells no integration.
  process.once('exit', leave);
  const note = umaskNote(statSync(place.side).mode);
  if (note !== null) say(`note   ${note}`);
  checkWords(catalogues);
  // Read before any page is made, so that what cannot be is told at once.
  const site = readSite();
  const { data } = site;
  const rows = tableNames.reduce((sum, name) => sum + data[name].length, 0);
  say(`read   ${tableNames.length} tables, ${rows} rows, no problem found`);
  for (const line of notesOf(site, dataFolder())) say(`note   ${line}`);
  // Astro may find there what a killed build left.
  remove(work);
  mkdirSync(work, { recursive: true });
  askForRoom(work);

  const complete = () => {
    // Read once, changed in memory, and written once where it is another file than before.
    const made = builtFiles(work);
    const { files: printed, stream } = takeStream(made);
    const { files, pages } = finish(printed, site);
    const standing = new Set(work === place.side ? made : []);
    write(
      place.side,
      files.filter((file) => !standing.has(file)),
    );
    say(`made   ${pages.length} pages, ${files.length} files`);
    const parsed = new Map(pages.map(({ path, $ }) => [path, $]));
    const { faults, figures } = audit({ files, parsed, stream, tables: evidenceOf(site) });
    const all = [...faults, ...markFaults(files), ...gate(files, pages, site)];
    if (all.length > 0) throw new GateClosed(all);
    say(`passed ${checksOf(pages).join(', ')}, ${figures} printed figures audited`);
    // Written before, where a full disk still leaves the last site, and named after: an audit tells a stream of another site.
    const figuresFile = streamOf(place.out);
    writeFileSync(`${figuresFile}.new`, stream);
    const older = place.publish();
    renameSync(`${figuresFile}.new`, figuresFile);
    for (const folder of older) say(`kept   ${folder}, an older site that this user cannot remove`);
    const silent = silentLine(site.settings, join(siteFolder(), 'site.config.ts'));
    for (const line of [...sizeLines(pages), ...heavyLines(pages), ...(silent === null ? [] : [silent])]) say(line);
    leave();
  };
  return { folder: realpathSync(work), complete };
};
