import { describe, expect, it, vi } from 'vitest';
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

function follow(api: PermissionsApi, heard = true): { last(): Watching } {
  const seen: Watching[] = [];
  followWatching(api, SITE, async () => heard, (watching) => seen.push(watching));
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
