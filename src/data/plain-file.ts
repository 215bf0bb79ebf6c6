import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Problem } from './problem.ts';
import { RELEASED } from './released-file.ts';

/** A table of every worker of the country by name would be smaller; a file above this is none of ours. */
const LARGEST = 20_000_000;

/** What kept a file from being read, beside the codes of the file system itself. */
const OWN_CODES: Readonly<Record<string, string>> = {
  ENOENT: 'is missing; every table has a file, even one that holds few rows',
  EISDIR: 'is a folder; expected a CSV file',
  EACCES: 'may not be read by this user; change its permissions',
  ELOOP: 'is a link that leads round to itself; put the CSV file itself here',
  LINK_TO_NOTHING: 'is a link to a file that is not there; put the CSV file itself here',
  LINK_OUT: 'is a link to a file outside this folder; put the CSV file itself here',
  NOT_PLAIN: 'is no plain file; expected a CSV file',
  TOO_LARGE: `is larger than ${LARGEST / 1_000_000} MB; expected a CSV file of one table`,
};

const fault = (code: string) => Object.assign(new Error(code), { code });

/** The problem that a fault of reading is. Anything that is no such fault is thrown on. */
export const unreadable = (file: string, error: unknown): Problem => {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) throw error;
  return {
    file,
    message: Object.hasOwn(OWN_CODES, code) ? OWN_CODES[code]! : `cannot be read (${code}); expected a CSV file`,
  };
};

/** Where a link leads to, through all links on the way. */
const target = (path: string): string => {
  try {
    return realpathSync(path);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? fault('LINK_TO_NOTHING') : error;
  }
};

/**
 * Bytes of a plain file in a folder. A pipe or a device would be waited for, and a link out of the folder would publish
 * something that nobody put there, so both are refused like a folder. Throws errors with a `code`.
 */
export const plainFile = (folder: string, name: string): Uint8Array => {
  const path = join(folder, name);
  if (lstatSync(path).isSymbolicLink() && dirname(target(path)) !== realpathSync(folder)) throw fault('LINK_OUT');
  const stat = statSync(path);
  if (stat.isDirectory()) throw fault('EISDIR');
  if (!stat.isFile()) throw fault('NOT_PLAIN');
  if (stat.size > LARGEST) throw fault('TOO_LARGE');
  return readFileSync(path);
};

/** Files that look like tables but that nothing would read: a typing slip in a file name must not lose a table. */
export const strangers = (folder: string, expected: readonly string[]): Problem[] => {
  const tables = expected.map((name) => basename(name, '.csv'));
  const isTable = (name: string) =>
    /\.(csv|tsv|xlsx?|xlsm|ods|numbers)$/i.test(name) ||
    (/\.(txt|gz|zip|json)$/i.test(name) && tables.includes(name.split('.')[0]!.toLowerCase()));
  return readdirSync(folder)
    .filter((name) => isTable(name) && name !== RELEASED && !expected.includes(name))
    .sort()
    .map((name) => ({ file: join(folder, name), message: `belongs to no table; expected ${expected.join(', ')}` }));
};
