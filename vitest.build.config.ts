import { defineConfig } from 'vitest/config';
import unit from './vitest.config.ts';

/** The tests that run whole builds: they look at one site that is built before them all. */
export default defineConfig({
  test: {
    ...unit.test,
    include: ['src/**/*.build.test.ts', 'audit/**/*.build.test.ts', 'testing/**/*.build.test.ts'],
    exclude: [],
    globalSetup: ['testing/built-site-once.ts'],
    // A build waits for files half of its time.
    maxWorkers: 2,
  },
});
