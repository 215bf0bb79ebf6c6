/**
 * Finds a Chromium for the tests, and installs one when there is none: a browser named by CHROMIUM_PATH, Playwright's
 * own, one of the system; then Playwright's download; then Debian's package. Run by itself it prints what it found.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installDebian, isProgram, isRoot, prepare, programNamed, run } from './programs.ts';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const SYSTEM_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const onSystem = (): string | undefined => programNamed(SYSTEM_NAMES) ?? SYSTEM_PLACES.find(isProgram);

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

/** Installs a Chromium the first way that works. */
const installBrowser = (): void => {
  if (run('npx', 'playwright', 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium') && findBrowser()) return;
  if (installDebian('chromium') && findBrowser()) return;
  throw new Error('found no Chromium and could install none; install one and set CHROMIUM_PATH to it');
};

if (import.meta.main) {
  prepare(() => {
    if (!findBrowser()) installBrowser();
    const path = findBrowser()!;
    return `browser for the tests: ${execFileSync(path, ['--version'], { encoding: 'utf8' }).trim()} (${path})`;
  });
}
