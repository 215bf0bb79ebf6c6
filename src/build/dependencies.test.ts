import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// What can be told of the dependencies without a network, so that it holds wherever the tests run.

interface Manifest {
  readonly bin?: string | Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
interface Locked extends Manifest {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
}

const json = <T>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as T;
const own = json<Manifest>('package.json');
const direct = { ...own.dependencies, ...own.devDependencies };
const lock = json<{ packages: Readonly<Record<string, Locked>> }>('package-lock.json').packages;
const packages = Object.entries(lock).filter(([path]) => path !== '');
const nameOf = (path: string) => path.split('node_modules/').at(-1)!;
const page = readFileSync('docs/dependencies.md', 'utf8');

/** Names in backticks in the first cell of the rows under a heading of the page on dependencies. */
const explained = (heading: string): string[] => {
  const table = page.slice(page.indexOf(heading) + heading.length).split('\n## ')[0]!;
  return [...table.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell]) =>
    [...cell!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!),
  );
};

test('every version is exact, and the lock file says the same', () => {
  for (const [name, version] of Object.entries(direct)) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  expect({ ...lock['']!.dependencies, ...lock['']!.devDependencies }).toEqual(direct);
  for (const [name, version] of Object.entries(direct))
    expect(lock[`node_modules/${name}`]?.version, name).toBe(version);
});

test('every package of the lock file is known by its SHA-512, and comes from the public registry', () => {
  expect(
    packages.filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '')).map(([path]) => path),
  ).toEqual([]);
  expect(
    packages
      .filter(([, { resolved }]) => resolved !== undefined && new URL(resolved).origin !== 'https://registry.npmjs.org')
      .map(([path]) => path),
  ).toEqual([]);
});

test('the lock file holds the builds for every platform that its packages name', () => {
  const isThere = (path: string, name: string): boolean =>
    `${path}/node_modules/${name}` in lock ||
    (path === ''
      ? `node_modules/${name}` in lock
      : isThere(path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1)), name));
  const missing = packages.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isThere(path, name))
      .map((name) => `${path} names ${name}`),
  );
  expect(missing).toEqual([]);
  for (const platform of ['darwin', 'win32', 'linux'])
    expect(
      packages.some(([path]) => path.includes(platform) && path.includes('arm64')),
      platform,
    ).toBe(true);
});

test('only the install scripts that the page names are run', () => {
  const scripts = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
  expect(explained('## Install scripts').sort()).toEqual([...new Set(scripts)].sort());
});

test('every dependency is explained on its page, and the page explains no other', () => {
  const names = Object.keys(direct).filter((name) => !name.startsWith('@types/'));
  expect(
    explained('# What the project')
      .filter((name) => name !== '@types/*')
      .sort(),
  ).toEqual(names.sort());
});

const sources = (['src', 'e2e'] as const)
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(ts|mjs|astro)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .concat(readdirSync('.').filter((name) => /\.(ts|js|mjs)$/.test(name)))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
const isNamed = (name: string) => new RegExp(`['"\`]${name}(?:/[^'"\`]*)?['"\`]`).test(sources);
const commands = Object.values(own.scripts ?? {}).join(' ');
const manifestOf = (name: string) => json<Manifest>(`node_modules/${name}/package.json`);
const commandsOf = (name: string) => {
  const { bin = {} } = manifestOf(name);
  return typeof bin === 'string' ? [name.split('/').at(-1)!] : Object.keys(bin);
};
const isCalled = (name: string) =>
  commandsOf(name).some((command) => new RegExp(`(?:^|[ &])${command}(?: |$)`).test(commands));
const isWanted = (name: string) =>
  Object.keys(direct).some(
    (other) => other !== name && name in { ...manifestOf(other).dependencies, ...manifestOf(other).peerDependencies },
  );

/** Packages that another loads by name when one of its commands is called, with the file that does. */
const LOADED: Readonly<Record<string, string>> = { '@astrojs/check': 'node_modules/astro/dist/cli/check/index.js' };
const isLoaded = (name: string) =>
  LOADED[name] !== undefined && existsSync(LOADED[name]) && readFileSync(LOADED[name], 'utf8').includes(`"${name}"`);

test('every dependency is in use: imported, called by a script, or wanted by one that is', () => {
  const typed = (name: string) =>
    name.startsWith('@types/') &&
    (name === '@types/node' ? /['"]node:/.test(sources) : isNamed(name.slice('@types/'.length)));
  expect(
    Object.keys(direct).filter(
      (name) => ![isNamed, isCalled, isWanted, isLoaded, typed].some((isUsed) => isUsed(name)),
    ),
  ).toEqual([]);
});
