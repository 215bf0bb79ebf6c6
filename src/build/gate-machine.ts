import { homedir } from 'node:os';
import { strFromU8, unzipSync } from 'fflate';
import type { BuiltFile } from './gate.ts';

const isArchive = ({ path }: BuiltFile) => /\.(?:zip|xlsx)$/.test(path);

/** A file as the text in it; the parts of an archive, which nobody could search in otherwise, one after the other. */
const textOf = (file: BuiltFile): string =>
  isArchive(file)
    ? Object.entries(unzipSync(file.bytes))
        .map(([name, bytes]) => `${name}\n${strFromU8(bytes, true)}`)
        .join('\n')
    : file.bytes.toString('latin1');

/** Files that name a folder of the machine that built them, and so would tell who did, and differ from one machine to the next. */
export const machineFaults = (files: readonly BuiltFile[], folders: readonly string[] = [process.cwd(), homedir()]): string[] => {
  // A folder counts with its slash, so that /root is not found in /roots; the root of the machine is in every address.
  const named = folders.filter((folder) => folder.length > 1).map((folder) => Buffer.from(`${folder}/`).toString('latin1'));
  return files
    .filter((file) => {
      const text = textOf(file);
      return named.some((folder) => text.includes(folder));
    })
    .map(({ path }) => `${path}: names a folder of the machine that built it`);
};
