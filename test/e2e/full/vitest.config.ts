import { defineConfig } from 'vitest/config';

/** What takes too long for every run: npm run test:full. */
export default defineConfig({
  test: {
    root: '.',
    include: ['test/**/*.full.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 90_000,
  },
});
