/**
 * Finds a Chromium for the tests, and installs one when there is none: a browser named by CHROMIUM_PATH, Playwright's
 * own, one of the system; then Playwright's download; then Debian's package. Run by itself it prints what it found.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const SYSTEM_PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onSystem = (): string | undefined =>
  [...SYSTEM_NAMES.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name))), ...SYSTEM_PLACES].find(isProgram);

/** Path of a Chromium that is here already, or undefined. */
export const findBrowser = (): string | undefined => {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!isProgram(named)) throw new Error(`CHROMIUM_PATH is ${named}, which is not a program`);
    return named;
  }
  const own = chromium.executablePath();
  return own && existsSync(own) ? own : onSystem();
};

const run = (command: string, ...args: string[]): boolean => spawnSync(command, args, { stdio: 'inherit', timeout: 300_000 }).status === 0;

/** Installs a Chromium the first way that works. */
const installBrowser = (): void => {
  const isRoot = process.getuid?.() === 0;
  const playwright = ['playwright', 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium'];
  if (run('npx', ...playwright) && findBrowser()) return;
  if (isProgram('/usr/bin/apt-get')) {
    const asRoot = (...args: string[]) => (isRoot ? run(args[0]!, ...args.slice(1)) : run('sudo', '-n', ...args));
    if (asRoot('apt-get', 'update', '-qq') && asRoot('apt-get', 'install', '-y', '-qq', 'chromium') && findBrowser()) return;
  }
  throw new Error('found no Chromium and could install none; install one and set CHROMIUM_PATH to it');
};

if (import.meta.main) {
  try {
    if (!findBrowser()) installBrowser();
    const path = findBrowser()!;
    console.log(`browser for the tests: ${execFileSync(path, ['--version'], { encoding: 'utf8' }).trim()} (${path})`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
