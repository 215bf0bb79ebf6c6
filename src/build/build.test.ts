import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomFrom } from '../data/mutations/random.ts';
import { builtFiles } from './gate/built-site.ts';

const work = mkdtempSync(join(tmpdir(), 'builds-'));
const out = join(work, 'dist');
afterAll(() => rmSync(work, { recursive: true, force: true }));

const arguments_ = (folder: string, data = 'data') => ['src/build/cli.ts', 'build', '--data', data, '--out', folder];
const build = (folder: string, environment: Record<string, string> = {}, root = '.') =>
  spawnSync(process.execPath, arguments_(folder), {
    encoding: 'utf8',
    cwd: root,
    env: { ...process.env, ...environment },
  });

/** One hash for each file of a built site, by its path. */
const prints = (folder: string): Record<string, string> =>
  Object.fromEntries(
    builtFiles(folder).map(({ path, bytes }) => [path, createHash('sha256').update(bytes).digest('hex')]),
  );

/** Side folders that builds left beside the site. */
const leftovers = () => readdirSync(work).filter((name) => name.startsWith('.building-') && !name.endsWith('.lock'));

let good: Record<string, string>;
let took: number;
beforeAll(() => {
  const start = Date.now();
  const { status, stderr } = build(out, { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });
  took = Date.now() - start;
  expect(stderr).toBe('');
  expect(status).toBe(0);
  good = prints(out);
}, 240_000);

/** The project copied to another folder, its files written in the opposite order. */
const copyOfProject = (): string => {
  const root = join(work, 'another place', 'for the project');
  const parts = ['src', 'data', 'public', 'site.config.ts', 'astro.config.mjs', 'tsconfig.json', 'package.json'].filter(
    (name) => existsSync(name),
  );
  const files = parts.flatMap((part) =>
    part.includes('.')
      ? [part]
      : readdirSync(part, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const file of files.sort().reverse()) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    copyFileSync(file, join(root, file));
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  return root;
};

test(
  'one commit makes the same bytes, whatever the time zone, the locale, the user, the folders and the order of files',
  { timeout: 240_000 },
  () => {
    const elsewhere = join(work, 'yet another', 'site');
    const home = join(work, 'home');
    mkdirSync(home);
    const environment = {
      TZ: 'Pacific/Kiritimati',
      LANG: 'id_ID.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      LANGUAGE: 'id',
      USER: 'someone',
      LOGNAME: 'someone',
      HOME: home,
      COLUMNS: '40',
      NODE_ENV: 'production',
    };
    const { status, stderr } = build(elsewhere, environment, copyOfProject());
    expect([status, stderr]).toEqual([0, '']);
    expect(prints(elsewhere)).toEqual(good);
  },
);

/** Starts a build, and resolves when it says a line that starts so. */
const started = (line: string): Promise<ChildProcess> =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, arguments_(out), { stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout!.on(
      'data',
      (bytes: Buffer) =>
        bytes
          .toString()
          .split('\n')
          .some((each) => each.startsWith(line)) && done(child),
    );
    child.on('exit', () => failed(new Error(`the build ended before it said "${line}"`)));
  });

const ended = (child: ChildProcess) =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) done(null);
    else child.on('exit', done);
  });

/** The last site: in its place, or, where a build was killed between its two moves, whole beside it until the next one. */
const lastSite = () => prints(existsSync(out) ? out : join(work, '.building-dist-last'));

/** `KILL_RUNS=50 npx vitest run src/build/build` kills more of them; `KILL_SEED`, which a failure tells, at the same moments. */
const kills = Number(process.env['KILL_RUNS'] ?? 2);
const seed = Number(process.env['KILL_SEED'] ?? Date.now());
/** How long the moves and the removal of the last site may take after a build has passed its gate. */
const SWAP_MS = 60;

const oneLine = (said: string) => {
  const lines = said.trim().split('\n');
  expect(lines, said).toHaveLength(1);
  return lines[0]!;
};

test(
  `builds killed at any moment leave the last site whole, and the next one needs no cleaning (KILL_SEED=${seed})`,
  { timeout: 600_000 + kills * 120_000 },
  async () => {
    const random = randomFrom(seed);
    const killed = async (child: ChildProcess, after: number, when: string) => {
      await pause(after);
      child.kill('SIGKILL');
      await ended(child);
      expect(lastSite(), `killed ${after} ms after it ${when}; KILL_SEED=${seed}`).toEqual(good);
    };
    // killed.test.ts kills a build before each step of its swap; here the moments are any, and the site is the real one.
    for (let i = 0; i < kills; i++) {
      await killed(
        spawn(process.execPath, arguments_(out), { stdio: 'ignore' }),
        random.below(took),
        `began, of ${took}`,
      );
      await killed(await started('passed'), random.below(SWAP_MS), 'said "passed"');
    }
    await killed(await started('made'), 0, 'said "made"');
    // A second build is told that one is working, and does not disturb it.
    const next = await started('read');
    const second = build(out);
    expect([second.status, oneLine(second.stderr)]).toEqual([
      1,
      `another build is making ${out}; start again when it has ended; the site was not built`,
    ]);
    await ended(next);
    expect([next.exitCode, prints(out), leftovers()]).toEqual([0, good, []]);
  },
);

test(
  'a build killed between taking the last site away and putting the new one in its place is recovered from',
  { timeout: 60_000 },
  () => {
    const place = join(work, 'recovered');
    mkdirSync(place);
    cpSync(out, join(place, 'dist'), { recursive: true });
    renameSync(join(place, 'dist'), join(place, '.building-dist-last'));
    const broken = join(place, 'data');
    cpSync('data', broken, { recursive: true });
    rmSync(join(broken, 'coverage.csv'));
    const { status } = spawnSync(process.execPath, arguments_(join(place, 'dist'), broken), { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(prints(join(place, 'dist'))).toEqual(good);
  },
);

test('a disk on which files cannot grow is told in a line, and the last site stays', { timeout: 120_000 }, () => {
  // A limit of the shell stands for a full disk, which only root could make: writing beyond 64 blocks fails.
  const command = `trap '' XFSZ; ulimit -f 64; exec "$@"`;
  const { status, stderr } = spawnSync('bash', ['-c', command, 'bash', process.execPath, ...arguments_(out)], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(oneLine(stderr)).toMatch(/(?:EFBIG|too large).*the site was not built$/);
  expect([prints(out), leftovers()]).toEqual([good, []]);
});

test('a folder where nothing can be written is told in a line, and the last site stays', { timeout: 60_000 }, () => {
  const locked = join(work, 'locked');
  mkdirSync(locked);
  cpSync(out, join(locked, 'dist'), { recursive: true });
  // Root may write everywhere, so the build is then another user's.
  const isRoot = process.getuid?.() === 0;
  const user = isRoot ? { uid: 65534, gid: 65534 } : {};
  if (isRoot) {
    chmodSync(work, 0o755);
    chownSync(locked, 65534, 65534);
  }
  chmodSync(locked, 0o555);
  const { status, stderr } = spawnSync(process.execPath, arguments_(join(locked, 'dist')), {
    encoding: 'utf8',
    ...user,
  });
  chmodSync(locked, 0o755);
  expect(status).toBe(1);
  expect(oneLine(stderr)).toContain(`${locked} cannot be written to`);
  expect(prints(join(locked, 'dist'))).toEqual(good);
});

test('a place below a file is told in a line', { timeout: 60_000 }, () => {
  const file = join(work, 'a-file');
  writeFileSync(file, '');
  const { status, stderr } = build(join(file, 'dist'));
  expect(status).toBe(1);
  expect(oneLine(stderr)).toContain(file);
});

test('what a person keeps is not replaced by a site', { timeout: 60_000 }, () => {
  const mine = join(work, 'mine');
  cpSync('data', mine, { recursive: true });
  const before = prints(mine);
  const { status, stderr } = build(mine);
  expect(status).toBe(1);
  expect(oneLine(stderr)).toContain('holds something else than a built site');
  expect(prints(mine)).toEqual(before);
});

test('a site that is built and cannot be served is not called unbuilt', { timeout: 120_000 }, async () => {
  // With the last port taken there is none after it to try.
  const taken = createServer().listen(65_535);
  await new Promise((done) => taken.on('listening', done).on('error', done));
  const place = join(work, 'unserved');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['src/build/cli.ts', 'start', '--out', place, '--port', '65535'],
    { encoding: 'utf8' },
  );
  taken.close();
  expect([status, prints(place)]).toEqual([1, good]);
  expect(oneLine(stderr)).toMatch(/65535.*; the site is built, and nothing serves it$/);
});
