/** Before the tests of whole builds: one site of the real tables, in a bare environment, which they look at and copy. */
import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from './whole-builds.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the site. */
    site: string;
    /** Milliseconds that its build took. */
    took: number;
  }
}

export default (project: TestProject): (() => void) => {
  const work = realpathSync(mkdtempSync(join(tmpdir(), 'built-once-')));
  const site = join(work, 'dist');
  const start = Date.now();
  const { status, stderr } = build(site, { environment: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } });
  assert.deepEqual([status, stderr], [0, '']);
  project.provide('took', Date.now() - start);
  project.provide('site', site);
  return () => rmSync(work, { recursive: true, force: true });
};
