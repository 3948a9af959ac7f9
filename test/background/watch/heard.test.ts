import { describe, expect, it, vi } from 'vitest';
import { createHeard, hasHeard } from '../../../src/background/watch/heard';
import { fakeStorage } from '../fake-storage';

describe('what was heard since the browser was started', () => {
  it('is nothing until a request was told of', async () => {
    const storage = fakeStorage();
    expect(await hasHeard(storage)).toBe(false);
    await createHeard(storage)();
    expect(await hasHeard(storage)).toBe(true);
  });

  it('is written once in the life of a service worker', async () => {
    const set = vi.fn(() => Promise.resolve());
    const note = createHeard({ set });
    await Promise.all([note(), note(), note()]);
    expect(set).toHaveBeenCalledOnce();
  });
});
