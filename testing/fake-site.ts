/** Sites of a page and a table, which take a place as real ones do, in this process and in others. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SUMS } from '../src/build/checksums.ts';
import { takePlace } from '../src/build/place.ts';

/** Writes a site that says these words on its page. */
export const put = (folder: string, words: string): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), words);
  writeFileSync(join(folder, 'table.csv'), words);
  const hash = createHash('sha256').update(words).digest('hex');
  writeFileSync(join(folder, SUMS), `${hash}  index.html\n${hash}  table.csv\n`);
};

/** The words of a site that is whole. */
export const says = (folder: string): string => {
  const [page, table] = ['index.html', 'table.csv'].map((name) => readFileSync(join(folder, name), 'utf8'));
  if (page !== table || !readdirSync(folder).includes(SUMS)) throw new Error(`${folder} is half a site`);
  return page!;
};

/** What is in a folder, but for locks. */
export const folders = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => !name.endsWith('.lock'))
    .sort();

/** A build that says these words on its page; without words it fails before it is done. Returns what it cannot remove. */
export const build = (out: string, words?: string): readonly string[] => {
  const place = takePlace(out);
  try {
    if (words === undefined) return [];
    put(place.side, words);
    return place.publish();
  } finally {
    place.leave();
  }
};

/** Another user than root, who may write everywhere; where the tests are not root's, their own. */
export const USER: { readonly uid?: number; readonly gid?: number } =
  process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** Runs a script in which `build` and `takePlace` are there, and tells what it prints, errors as their line, and what killed it. */
export const elsewhere = (
  script: string,
  user: typeof USER = {},
): { readonly said: string; readonly signal: string | null } => {
  const from = (name: string) => JSON.stringify(pathToFileURL(join(import.meta.dirname, name)).href);
  const whole = `import { build } from ${from('fake-site.ts')}; import { takePlace } from ${from('../src/build/place.ts')};
    try { ${script} } catch (error) { console.log(error.message); }`;
  const { stdout, stderr, signal } = spawnSync(process.execPath, ['--input-type=module', '-e', whole], {
    encoding: 'utf8',
    ...user,
  });
  return { said: (stdout + stderr).trim(), signal };
};
