import { describe, expect, it, vi } from 'vitest';
import { openSettings, type SettingsArea } from '../../src/devtools/settings';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { fakeStorage } from '../background/fake-storage';

/** A storage area that tells of its changes, as a browser does to every page. */
function tellingStorage(): ReturnType<typeof fakeStorage> & Required<SettingsArea> {
  const storage = fakeStorage();
  const listeners: ((changes: Record<string, unknown>) => void)[] = [];
  return {
    ...storage,
    onChanged: { addListener: (listener) => listeners.push(listener) },
    async set(items) {
      await storage.set(items);
      const changes = Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }]));
      listeners.forEach((listener) => listener(changes));
    },
  };
}

describe('openSettings', () => {
  it('records, and preserves the log, until something else is chosen', async () => {
    const settings = openSettings(fakeStorage());
    await settings.ready;
    expect(settings.current()).toEqual(DEFAULT_SETTINGS);
    expect(settings.current()).toMatchObject({ records: true, preservesLog: true });
  });

  it('keeps a choice for the next window', async () => {
    const storage = fakeStorage();
    openSettings(storage).change({ preservesLog: false });
    await vi.waitFor(() => expect(storage.items.size).toBe(1));
    const next = openSettings(storage);
    await next.ready;
    expect(next.current()).toMatchObject({ records: true, preservesLog: false });
  });

  it('lets a choice made before the stored ones are read win, and keeps the others', async () => {
    const storage = fakeStorage();
    await storage.set({ settings: { records: false, preservesLog: false } });
    const settings = openSettings(storage);
    settings.change({ records: true });
    expect(settings.current().records).toBe(true);
    await settings.ready;
    expect(settings.current()).toMatchObject({ records: true, preservesLog: false });
    await vi.waitFor(() => expect(JSON.parse(storage.items.get('settings') ?? '')).toMatchObject({ records: true, preservesLog: false }));
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

  it('says what could not be read, until a change is stored over it', async () => {
    const storage = fakeStorage();
    await storage.set({ settings: { records: 'no', preservesLog: false } });
    const settings = openSettings(storage);
    await settings.ready;
    expect(settings.trouble()).toBe('unread');
    settings.change({ advises: false });
    await vi.waitFor(() => expect(settings.trouble()).toBeNull());
    expect(JSON.parse(storage.items.get('settings') ?? '')).toMatchObject({ records: true, preservesLog: false, advises: false });
  });

  it('says that a change was not stored, lets it hold, and stores it with the next one', async () => {
    const storage = fakeStorage();
    const { set } = storage;
    const settings = openSettings(storage);
    await settings.ready;
    expect(settings.trouble()).toBeNull();
    storage.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    const told = vi.fn();
    settings.change({ records: false });
    settings.subscribe(told);
    await vi.waitFor(() => expect(settings.trouble()).toBe('unsaved'));
    expect(told).toHaveBeenCalled();
    expect(settings.current().records).toBe(false);
    storage.set = set;
    settings.change({ advises: false });
    await vi.waitFor(() => expect(settings.trouble()).toBeNull());
    expect(JSON.parse(storage.items.get('settings') ?? '')).toMatchObject({ records: false, advises: false });
  });

  it('follows what another page chooses, and tells of it', async () => {
    const storage = tellingStorage();
    const [one, other] = [openSettings(storage), openSettings(storage)];
    await Promise.all([one.ready, other.ready]);
    const told = vi.fn();
    other.subscribe(told);
    one.change({ density: 'compact' });
    await vi.waitFor(() => expect(other.current().density).toBe('compact'));
    expect(told).toHaveBeenCalled();
  });

  it('writes only what was changed here over what another page wrote', async () => {
    const storage = fakeStorage();
    const [one, other] = [openSettings(storage), openSettings(storage)];
    await Promise.all([one.ready, other.ready]);
    one.change({ records: false });
    await vi.waitFor(() => expect(storage.items.get('settings')).toContain('"records":false'));
    other.change({ advises: false });
    await vi.waitFor(() => expect(storage.items.get('settings')).toContain('"advises":false'));
    expect(JSON.parse(storage.items.get('settings') ?? '')).toMatchObject({ records: false, advises: false });
  });
});
