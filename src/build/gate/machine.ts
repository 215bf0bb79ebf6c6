import { homedir } from 'node:os';
import { strFromU8, unzipSync } from 'fflate';
import type { BuiltFile } from './built-site.ts';

const isArchive = ({ path }: BuiltFile) => /\.(?:zip|xlsx)$/.test(path);

/** A file as the text in it; the parts of an archive, which nobody could search in otherwise, one after the other. */
const textOf = (file: BuiltFile): string =>
  isArchive(file)
    ? Object.entries(unzipSync(file.bytes))
        .map(([name, bytes]) => `${name}\n${strFromU8(bytes, true)}`)
        .join('\n')
    : file.bytes.toString('latin1');

/** Addresses of a site's files and of the folders above them, with and without the slash at the end. */
const addressesOf = (files: readonly BuiltFile[]): ReadonlySet<string> =>
  new Set(
    files.flatMap(({ path }) => {
      const folders = path
        .split('/')
        .slice(0, -1)
        .map((_name, i, names) => `/${names.slice(0, i + 1).join('/')}`);
      return [`/${path}`, ...folders, ...folders.map((folder) => `${folder}/`)];
    }),
  );

/**
 * Finds paths in a folder. A folder right below the root, such as /data or /w, is also a folder of many servers, and three
 * bytes of some picture: it counts only where a path begins, not in the middle of an address, and where a name follows.
 */
const pathsIn = (folder: string): RegExp => {
  const named = Buffer.from(folder)
    .toString('latin1')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const rest = '[^\\s"\'<>()?#&,;*`\\\\]*';
  return new RegExp(folder.lastIndexOf('/') > 0 ? `${named}/${rest}` : `(?<![\\w-])${named}/[\\w.@-]{3}${rest}`, 'g');
};

/**
 * Files that name a folder of the machine that built them, and so would tell who did, and differ from one machine to the
 * next. What reads like an address of the site is one: it may be built in a folder such as /data.
 */
export const machineFaults = (
  files: readonly BuiltFile[],
  site: string,
  folders: readonly string[] = [process.cwd(), homedir()],
): string[] => {
  const addresses = addressesOf(files);
  // The root of the machine is in every address.
  const named = folders.filter((folder) => folder.length > 1).map(pathsIn);
  return files
    .filter((file) => {
      // Without its host, an address of the site that was put together from a folder of the machine begins with that folder.
      const text = textOf(file).replaceAll(site, '');
      return named.some((paths) =>
        [...text.matchAll(paths)].some(([path]) => !addresses.has(path.replace(/[.:]+$/, ''))),
      );
    })
    .map(({ path }) => `${path}: names a folder of the machine that built it`);
};
