import { copyFileSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What is no part of the project's own files, or has no part in its build. */
const LEFT = /^(?:\..*|node_modules|dist|docs|e2e|test-results|playwright-report)$/;

/** The project copied to another folder, its files written in the opposite order. */
export const copyOfProject = (root: string): void => {
  const files = readdirSync('.', { withFileTypes: true })
    .filter(({ name }) => !LEFT.test(name))
    .flatMap((part) => (part.isDirectory() ? readdirSync(part.name, { recursive: true, withFileTypes: true }) : [part]))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort().reverse()) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    copyFileSync(file, join(root, file));
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
};
