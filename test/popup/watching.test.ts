import { describe, expect, it, vi } from 'vitest';
import { createAsked } from '../../src/background/watch/asked';
import { fakeStorage } from '../background/fake-storage';
import { followWatching, type PermissionsApi, type Watching } from '../../src/popup/watching';

const SITE = 'https://app.example/*';
const WANTED = { permissions: ['webRequest'], origins: ['https://api.x.ai/*', SITE] };

/** A browser whose person answers as told. */
function browser(answer: boolean): PermissionsApi & { asked: object[]; dropped: object[] } {
  let origins: string[] = [];
  const changed: (() => void)[] = [];
  const asked: object[] = [];
  const dropped: object[] = [];
  return {
    asked,
    dropped,
    contains: async () => origins.includes(SITE),
    async request(wanted) {
      asked.push(wanted);
      if (answer) origins = WANTED.origins;
      changed.forEach((tell) => tell());
      return answer;
    },
    async remove(what) {
      dropped.push(what);
      origins = [];
      changed.forEach((tell) => tell());
      return true;
    },
    getAll: async () => ({ origins }),
    onAdded: { addListener: (listener) => changed.push(listener) },
    onRemoved: { addListener: (listener) => changed.push(listener) },
  };
}

function follow(permissions: PermissionsApi, heard = true, storage = fakeStorage()): { last(): Watching } {
  const seen: Watching[] = [];
  followWatching({ permissions, asked: createAsked(storage), hasHeard: async () => heard }, SITE, (watching) => seen.push(watching));
  return {
    last() {
      const watching = seen.at(-1);
      if (!watching) throw new Error('not told yet');
      return watching;
    },
  };
}

describe('followWatching', () => {
  it('asks for the API and the site alone, and follows the answer', async () => {
    const api = browser(true);
    const { last } = follow(api);
    await vi.waitFor(() => expect(last()).toMatchObject({ host: 'app.example', isOn: false, wasRefused: false }));
    last().set(true);
    expect(api.asked).toEqual([WANTED]);
    await vi.waitFor(() => expect(last()).toMatchObject({ isOn: true, isDeaf: false, wasRefused: false }));
  });

  it('tells a refusal, and forgets it when the next wish is granted back', async () => {
    const api = browser(false);
    const { last } = follow(api);
    await vi.waitFor(() => last());
    last().set(true);
    await vi.waitFor(() => expect(last()).toMatchObject({ isOn: false, wasRefused: true }));
    last().set(false);
    await vi.waitFor(() => expect(last().wasRefused).toBe(false));
  });

  it('tells a refusal that no popup was there to hear, in the next one of the site alone, and once', async () => {
    const storage = fakeStorage();
    const closed = follow({ ...browser(false), request: () => new Promise(() => undefined) }, true, storage);
    await vi.waitFor(() => closed.last().set(true));
    await vi.waitFor(() => expect(storage.items.size).toBe(1));
    expect(await createAsked(storage).take('https://other.example/*')).toBe(false);
    const next = follow(browser(false), true, storage);
    await vi.waitFor(() => expect(next.last()).toMatchObject({ isOn: false, wasRefused: true }));
    const third = follow(browser(false), true, storage);
    await vi.waitFor(() => expect(third.last().wasRefused).toBe(false));
  });

  it('remembers no question that was answered', async () => {
    const storage = fakeStorage();
    const { last } = follow(browser(false), true, storage);
    await vi.waitFor(() => last().set(true));
    await vi.waitFor(() => expect(last().wasRefused).toBe(true));
    await vi.waitFor(() => expect(storage.items.size).toBe(0));
  });

  it('tells no refusal where the access was given after all', async () => {
    const storage = fakeStorage();
    await createAsked(storage).note(SITE);
    const { last } = follow({ ...browser(true), contains: async () => true }, true, storage);
    await vi.waitFor(() => expect(last()).toMatchObject({ isOn: true, wasRefused: false }));
  });

  it('takes an error of the browser for a refusal', async () => {
    const api = { ...browser(true), request: () => Promise.reject(new Error('no gesture')) };
    const { last } = follow(api);
    await vi.waitFor(() => last());
    last().set(true);
    await vi.waitFor(() => expect(last().wasRefused).toBe(true));
  });

  it('gives everything back with the last site', async () => {
    const api = browser(true);
    const { last } = follow(api);
    await vi.waitFor(() => last());
    last().set(true);
    await vi.waitFor(() => expect(last().isOn).toBe(true));
    last().set(false);
    await vi.waitFor(() => expect(last().isOn).toBe(false));
    expect(api.dropped).toEqual([WANTED]);
  });

  it('says that the browser tells nothing yet, only while the site is watched', async () => {
    const api = browser(true);
    const { last } = follow(api, false);
    await vi.waitFor(() => expect(last().isDeaf).toBe(false));
    last().set(true);
    await vi.waitFor(() => expect(last().isDeaf).toBe(true));
  });
});
