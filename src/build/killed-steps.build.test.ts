import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build, elsewhere, folders, put, says } from '../../testing/fake-site.ts';

let work: string;
beforeEach(() => {
  work = realpathSync(mkdtempSync(join(tmpdir(), 'place-')));
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

/** Builds a site in another process, which kills itself before the step of the file system with this number; true while it does. */
const killedBefore = (step: number, out: string): boolean => {
  const script = `
    const [{ default: fs }, { syncBuiltinESMExports }] = [await import('node:fs'), await import('node:module')];
    let steps = 0;
    for (const name of ['mkdirSync', 'renameSync', 'rmSync', 'writeFileSync']) {
      const real = fs[name];
      fs[name] = (...words) => {
        if (++steps === ${step}) process.kill(process.pid, 'SIGKILL');
        return real(...words);
      };
    }
    syncBuiltinESMExports();
    build(${JSON.stringify(out)}, 'new');`;
  const { said, signal } = elsewhere(script);
  expect(said).toBe('');
  return signal === 'SIGKILL';
};

test('a build killed before any of its steps leaves a whole site to the next one', () => {
  const out = join(work, 'dist');
  const leftBy = (step: number, since: () => void) => {
    rmSync(work, { recursive: true });
    put(out, 'good');
    const wasKilled = killedBefore(step, out);
    const betweenMoves = !existsSync(out);
    if (betweenMoves) since();
    // The next build fails before it has a site of its own.
    build(out);
    expect(folders(work), `killed before step ${step}`).toEqual(['dist']);
    return { wasKilled, betweenMoves, words: says(out) };
  };
  const left: string[] = [];
  for (let step = 1, wasKilled = true; wasKilled; step++) {
    const found = leftBy(step, () => undefined);
    left.push(found.words);
    // Something may also make an empty folder in the place before anyone builds again.
    if (found.betweenMoves) left.push(`${leftBy(step, () => mkdirSync(out)).words} went back`);
    wasKilled = found.wasKilled;
  }
  // The good site up to the one moment between the two moves, and the new site from there on.
  expect(left.filter((words, i) => words !== left[i - 1])).toEqual(['good', 'good went back', 'new']);
});
