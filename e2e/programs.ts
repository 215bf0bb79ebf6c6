/** Programs of the system that the tests need: where they are, and how they are installed when they are not. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The first program of one of these names, on the PATH or in further folders. */
export const programNamed = (names: readonly string[], folders: readonly string[] = []): string | undefined =>
  names
    .flatMap((name) => [...(process.env.PATH ?? '').split(delimiter), ...folders].map((folder) => join(folder, name)))
    .find(isProgram);

/** Runs a command in sight of the reader, for five minutes at most; true when it succeeds. */
export const run = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit', timeout: 300_000 }).status === 0;

export const isRoot = process.getuid?.() === 0;

const asRoot = (...args: string[]): boolean => (isRoot ? run(args[0]!, ...args.slice(1)) : run('sudo', '-n', ...args));

/** Installs a package of Debian or one of its children; false where that cannot be. */
export const installDebian = (name: string): boolean =>
  isProgram('/usr/bin/apt-get') &&
  (asRoot('apt-get', 'install', '-y', '-qq', name) ||
    (asRoot('apt-get', 'update', '-qq') && asRoot('apt-get', 'install', '-y', '-qq', name)));

/** What such a file does when it is run by itself: it installs what is missing and says what there is. */
export const prepare = (found: () => string): void => {
  try {
    console.log(found());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
};
