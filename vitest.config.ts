import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // Formats must not depend on where the tests run; see the tests of dates.
    env: { TZ: 'Asia/Jakarta' },
  },
});
