import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // Guards against what never ends, and nothing else: a test may take as long as a busy machine needs.
    testTimeout: 20 * 60_000,
    hookTimeout: 20 * 60_000,
    // West and east of Greenwich a day begins at another time; the tests run where the readers are.
    env: { TZ: 'Asia/Jakarta' },
  },
});
