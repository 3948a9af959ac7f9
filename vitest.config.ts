import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    setupFiles: ['test/support/settle.ts'],
    restoreMocks: true,
    // a guard against what hangs, far above the slowest test on a busy machine of two cores
    testTimeout: 30_000,
  },
});
