import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, inject, test } from 'vitest';
import { randomFrom } from '../../testing/mutations/random.ts';
import { build, commandOf, leftovers, onlyLine, prints } from '../../testing/whole-builds.ts';

const good = prints(inject('site'));
const took = inject('took');
const work = realpathSync(mkdtempSync(join(tmpdir(), 'killed-')));
const out = join(work, 'dist');
cpSync(inject('site'), out, { recursive: true });
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Starts a build, and resolves when it says a line that starts so. */
const started = (line: string): Promise<ChildProcess> =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, commandOf(out), { stdio: ['ignore', 'pipe', 'ignore'] });
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

/** `KILL_RUNS=50 npm run test:build -- killed.build` kills more of them; `KILL_SEED`, which a failure tells, at the same moments. */
const kills = Number(process.env['KILL_RUNS'] ?? 2);
const seed = Number(process.env['KILL_SEED'] ?? Date.now());
/** How long the moves and the removal of the last site may take after a build has passed its gate. */
const SWAP_MS = 60;

test(`builds killed at any moment leave the last site whole, and the next one needs no cleaning (KILL_SEED=${seed})`, async () => {
  const random = randomFrom(seed);
  const killed = async (child: ChildProcess, after: number, when: string) => {
    await pause(after);
    child.kill('SIGKILL');
    await ended(child);
    expect(lastSite(), `killed ${after} ms after it ${when}; KILL_SEED=${seed}`).toEqual(good);
  };
  // killed-steps.build.test.ts kills a build before each step of its swap; here the moments are any, and the site is the real one.
  for (let i = 0; i < kills; i++) {
    await killed(spawn(process.execPath, commandOf(out), { stdio: 'ignore' }), random.below(took), `began, of ${took}`);
    await killed(await started('passed'), random.below(SWAP_MS), 'said "passed"');
  }
  await killed(await started('made'), 0, 'said "made"');
  // A second build is told that one is working, and does not disturb it.
  const next = await started('read');
  const second = build(out);
  expect([second.status, onlyLine(second.stderr)]).toEqual([
    1,
    `another build is making ${out}; start again when it has ended; the site was not built`,
  ]);
  await ended(next);
  expect([next.exitCode, prints(out), leftovers(work)]).toEqual([0, good, []]);
});

test('a build killed between taking the last site away and putting the new one in its place is recovered from', () => {
  const place = join(work, 'recovered');
  mkdirSync(place);
  cpSync(inject('site'), join(place, '.building-dist-last'), { recursive: true });
  const broken = join(place, 'data');
  cpSync('data', broken, { recursive: true });
  rmSync(join(broken, 'coverage.csv'));
  expect(build(join(place, 'dist'), { data: broken }).status).toBe(1);
  expect(prints(join(place, 'dist'))).toEqual(good);
});
