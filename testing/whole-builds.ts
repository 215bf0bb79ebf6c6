/** Builds of the real site, each in a process of its own. */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from '../src/build/gate/built-site.ts';
import type { SiteSettings } from '../src/settings.ts';

/** The words of a build into a folder, of the site in `site` and the tables in `data`; without them, of the project's own. */
export const commandOf = (out: string, data?: string, site?: string): string[] => [
  ...['src/build/cli.ts', 'build', '--out', out],
  ...(site === undefined ? [] : ['--site', site]),
  ...(data === undefined ? [] : ['--data', data]),
];

/** Writes settings as the folder of a site has them. */
export const writeSettings = (folder: string, settings: SiteSettings): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'site.config.ts'), `export const site = ${JSON.stringify(settings)};\n`);
};

interface Circumstances {
  readonly environment?: Readonly<Record<string, string>>;
  /** Folder of the project. */
  readonly root?: string;
  readonly data?: string;
  /** Folder of another site than the project's own. */
  readonly site?: string;
  readonly user?: { readonly uid?: number; readonly gid?: number };
}

/** Builds the site into a folder, and tells how that ends. */
export const build = (
  out: string,
  { environment = {}, root = '.', data, site, user = {} }: Circumstances = {},
): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, commandOf(out, data, site), {
    encoding: 'utf8',
    cwd: root,
    env: { ...process.env, ...environment },
    ...user,
  });

/** One hash for each file of a folder, by its path. */
export const prints = (folder: string): Record<string, string> =>
  Object.fromEntries(
    builtFiles(folder).map(({ path, bytes }) => [path, createHash('sha256').update(bytes).digest('hex')]),
  );

/** Side folders that builds left in a folder. */
export const leftovers = (folder: string): string[] =>
  readdirSync(folder).filter((name) => name.startsWith('.building-') && !name.endsWith('.lock'));

/** The one line that was said; throws when there are more. */
export const onlyLine = (said: string): string => {
  const [line, ...more] = said.trim().split('\n');
  if (more.length > 0) throw new Error(`more than one line was said:\n${said}`);
  return line!;
};
