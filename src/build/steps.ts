/** What a build does before Astro makes the pages, and after it. */
import { takeStream } from './stream.ts';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { rooms } from '../i18n/messages.ts';
import { loadSite } from '../site.ts';
import { tableNames } from '../tables/tables.ts';
import { checkWords } from './check-words.ts';
import { finish } from './finish.ts';
import { builtFiles, type BuiltFile } from './gate/built-site.ts';
import { gate } from './gate/gate.ts';
import { sizeLines } from './page-sizes.ts';
import { takePlace, type Place } from './place.ts';

/** One line for each step tells a person what a build does. */
const say = (line: string) => console.log(line);

const isInside = (folder: string, path: string): boolean => !relative(folder, path).split(sep).includes('..');

/**
 * Where Astro makes the pages of a place: beside it when it is in the project. A site with its place elsewhere is made in
 * the project, since the code that makes pages finds its packages from there only.
 */
const workPlace = (root: string, place: Place): Place =>
  isInside(root, place.side)
    ? place
    : takePlace(join(root, '.astro', createHash('sha256').update(place.side).digest('hex').slice(0, 16)));

const write = (folder: string, files: readonly BuiltFile[]): void => {
  for (const folderOfSome of new Set(files.map(({ path }) => dirname(join(folder, path)))))
    mkdirSync(folderOfSome, { recursive: true });
  for (const { path, bytes } of files) writeFileSync(join(folder, path), bytes);
};

/**
 * Takes the place of the site, and checks the words and the tables. Throws `BadWords` or `BadData`, or what the file
 * system says. Astro then makes the pages in `folder`; `complete` finishes and checks them, and only then lets them take
 * the place of the last site. It throws `GateClosed`; the last site then stays as it was.
 */
export const begin = (root: string, out: string): { folder: string; complete: () => void } => {
  const taken: Place[] = [];
  const leave = () => {
    for (const place of taken.splice(0)) place.leave();
  };
  // Also when Astro fails between the two steps, which nobody is told of.
  process.once('exit', leave);

  const place = takePlace(out);
  taken.push(place);
  checkWords(rooms);
  // What follows from the tables is worked out before any page is made, so that what cannot be is told at once.
  const { data } = loadSite();
  const rows = tableNames.reduce((sum, name) => sum + data[name].length, 0);
  say(`read   ${tableNames.length} tables, ${rows} rows, no problem found`);
  const work = workPlace(root, place);
  if (work !== place) taken.push(work);

  const complete = () => {
    const made = builtFiles(work.side);
    const { files: printed, stream } = takeStream(made);
    const { files, pages } = finish(printed, data);
    writeFileSync('dist.figures.jsonl', stream);
    const standing = new Set(work === place ? made : []);
    write(
      place.side,
      files.filter((file) => !standing.has(file)),
    );
    say(`made   ${pages.length} pages, ${files.length} files`);
    // Whatever else looks at the finished files and their parsed pages is called here.
    say(`passed ${gate(files, pages, data).join(', ')}`);
    for (const folder of place.publish()) say(`kept   ${folder}, an older site that this user cannot remove`);
    for (const line of sizeLines(pages)) say(line);
    leave();
  };
  return { folder: work.side, complete };
};
