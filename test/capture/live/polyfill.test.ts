import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readContent } from '../../../src/capture/live/content';
import { plainEntry } from '../../../src/capture/live/plain-entry';
import { isWatchedEntry } from '../../../src/capture/live/watched';

type Listener = (entry: unknown) => void;

/** Chrome before it had a `browser` object of its own: entries with a callback, wrapped by webextension-polyfill itself. */
describe('an entry that webextension-polyfill has wrapped', () => {
  let wrapped: unknown;

  beforeAll(async () => {
    const listeners: Listener[] = [];
    const onRequestFinished = { addListener: (listener: Listener) => listeners.push(listener) };
    vi.stubGlobal('chrome', { runtime: { id: 'test' }, devtools: { network: { onRequestFinished } } });
    const { default: browser } = await import('webextension-polyfill');
    browser.devtools.network.onRequestFinished.addListener((entry) => { wrapped = entry; });
    const methods = { getContent: (callback: (body: string, encoding: string) => void) => callback('{"error":"no"}', '') };
    const entry = Object.assign(Object.create(methods), {
      request: { method: 'POST', url: 'https://api.x.ai/v1/chat/completions' },
      response: { status: 400, content: { size: 14 } },
    });
    for (const listener of listeners) listener(entry);
  });

  afterAll(() => { vi.unstubAllGlobals(); });

  it('shows no member of its own, which is the trap', () => {
    expect(Object.keys(wrapped ?? {})).toEqual([]);
  });

  it('is recognised, read and made plain', async () => {
    expect(isWatchedEntry(wrapped, [])).toBe(true);
    expect(await readContent(wrapped)).toEqual({ text: '{"error":"no"}', isBase64: false });
    if (!isWatchedEntry(wrapped, [])) throw new Error('not watched');
    const plain = plainEntry(wrapped);
    expect(Object.hasOwn(plain, 'request')).toBe(true);
    expect(plain.response).toEqual({ status: 400, content: { size: 14 } });
  });
});
