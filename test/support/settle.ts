import { configure } from '@testing-library/preact';
import { afterAll, vi } from 'vitest';

// Waits for what is drawn end as soon as it is there; a second, the default, is short while another worker has the core.
configure({ asyncUtilTimeout: 10_000 });

// Parts that a view loads later may still be on their way when its last test ends: taken away then, they fail the whole run.
afterAll(async () => {
  await vi.dynamicImportSettled();
});
