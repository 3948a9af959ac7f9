import { describe, expect, it, vi } from 'vitest';
import { openSettings } from '../../src/devtools/settings';
import { fakeStorage } from '../background/fake-storage';

describe('openSettings', () => {
  it('records, and clears the log with each document, until something else is chosen', async () => {
    const settings = openSettings(fakeStorage());
    await settings.ready;
    expect(settings.current()).toEqual({ records: true, preservesLog: false });
  });

  it('keeps a choice for the next window', async () => {
    const storage = fakeStorage();
    openSettings(storage).change({ preservesLog: true });
    await vi.waitFor(() => expect(storage.items.size).toBe(1));
    const next = openSettings(storage);
    await next.ready;
    expect(next.current()).toEqual({ records: true, preservesLog: true });
  });

  it('lets a choice made before the stored ones are read win, and keeps the others', async () => {
    const storage = fakeStorage();
    await storage.set({ settings: { records: false, preservesLog: true } });
    const settings = openSettings(storage);
    settings.change({ records: true });
    expect(settings.current().records).toBe(true);
    await settings.ready;
    expect(settings.current()).toEqual({ records: true, preservesLog: true });
    await vi.waitFor(() => expect(JSON.parse(storage.items.get('settings') ?? '')).toEqual({ records: true, preservesLog: true }));
  });

  it('falls back to the defaults where the stored value makes no sense or cannot be read', async () => {
    const storage = fakeStorage();
    await storage.set({ settings: { records: 'no' } });
    const odd = openSettings(storage);
    await odd.ready;
    expect(odd.current().records).toBe(true);
    const broken = openSettings({ ...storage, get: () => Promise.reject(new Error('corrupt')) });
    await broken.ready;
    expect(broken.current().records).toBe(true);
  });
});
