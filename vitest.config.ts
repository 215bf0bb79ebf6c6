import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // West and east of Greenwich a day begins at another time; the tests run where the readers are.
    env: { TZ: 'Asia/Jakarta' },
  },
});
