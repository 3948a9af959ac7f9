import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Beside the pages, what replaces a module or needs one as no other test has loaded it. */
const APART = ['test/**/*.test.tsx', 'test/diagnose/too-deep.test.ts', 'test/redact/heap.test.ts', 'test/capture/live/polyfill.test.ts'];
const BROWSERS = 'test/e2e/**';

export default defineConfig({
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  test: {
    restoreMocks: true,
    // a guard against what hangs, far above the slowest test on a busy machine of two cores
    testTimeout: 30_000,
    // vitest would leave one core idle, and that is half of a small machine
    maxWorkers: '100%',
    projects: [
      // The engine is pure: loaded once, it serves all files of a worker.
      { extends: true, test: { name: 'engine', include: ['test/**/*.test.ts'], exclude: [...APART, BROWSERS], pool: 'threads', isolate: false } },
      { extends: true, test: { name: 'apart', include: APART, exclude: [BROWSERS], setupFiles: ['test/support/settle.ts'] } },
    ],
  },
});
