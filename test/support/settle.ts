import { afterAll, vi } from 'vitest';

// Parts that a view loads later may still be on their way when its last test ends: taken away then, they fail the whole run.
afterAll(async () => {
  await vi.dynamicImportSettled();
});
