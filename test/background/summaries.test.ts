import { describe, expect, it } from 'vitest';
import type { Summary } from '../../src/background/report';
import { createSummaries } from '../../src/background/summaries';
import { fakeStorage } from './fake-storage';

const summary = (failed: number): Summary => ({ requests: failed + 1, failed, findings: [], watchedFor: null, isOver: false });

describe('createSummaries', () => {
  it('keeps one summary for each tab', async () => {
    const summaries = createSummaries(fakeStorage());
    await Promise.all([summaries.write(1, summary(1)), summaries.write(2, summary(2)), summaries.write(11, summary(11))]);
    expect(await summaries.read(1)).toEqual(summary(1));
    expect(await summaries.read(2)).toEqual(summary(2));
    await summaries.forget(1);
    expect(await summaries.read(1)).toBeNull();
    expect(await summaries.read(11)).toEqual(summary(11));
  });

  it('outlives the service worker that wrote it', async () => {
    const storage = fakeStorage();
    await createSummaries(storage).write(1, summary(4));
    expect(await createSummaries(storage).read(1)).toEqual(summary(4));
  });

  it('takes a value it cannot read for none', async () => {
    const storage = fakeStorage();
    await storage.set({ 'tab:1': { failed: 'many' } });
    expect(await createSummaries(storage).read(1)).toBeNull();
  });

  it('lists all tabs of which something is known, and nothing else that is stored', async () => {
    const storage = fakeStorage();
    const summaries = createSummaries(storage);
    await Promise.all([summaries.write(1, summary(1)), summaries.write(11, summary(2)), storage.set({ settings: {}, 'tab:3': 'odd' })]);
    expect(await summaries.all()).toEqual(new Map([[1, summary(1)], [11, summary(2)]]));
  });
});
