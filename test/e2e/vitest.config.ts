import { defineConfig } from 'vitest/config';

/** Real browsers, two at a time, each with profile, ports and clipboard of its own: most of a test is waiting. A step may take as long as a slow machine needs. */
export default defineConfig({
  test: {
    root: '.',
    include: ['test/e2e/**/*.test.ts'],
    maxWorkers: 2,
    sequence: { concurrent: false },
    // A browser that stumbles once on a busy machine is started into the same test again; a real fault fails twice.
    retry: process.env['CI'] ? 2 : 1,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
