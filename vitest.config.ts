import { defineConfig } from 'vitest/config';

const AN_HOUR = 3_600_000;

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'audit/**/*.test.ts', 'testing/**/*.test.ts'],
    // Whole builds have a step of their own: `npm run test:build`.
    exclude: ['**/*.build.test.ts'],
    // West and east of Greenwich a day begins at another time; the tests run where the readers are.
    env: { TZ: 'Asia/Jakarta' },
    // For what hangs; how long a test takes on a busy machine says nothing of the code.
    testTimeout: AN_HOUR,
    hookTimeout: AN_HOUR,
  },
});
