import { describe, expect, it, vi } from 'vitest';
import type { MessageSource } from '../../src/background/messages';
import { clearingBoth, followClearing } from '../../src/devtools/apart';
import { createHost } from '../../src/devtools/host';
import { openSettings } from '../../src/devtools/settings';
import { createSession } from '../../src/session/session';
import { fakeStorage } from '../background/fake-storage';

describe('a panel that is apart', () => {
  it('clears the devtools page of its tab too, and of no other', async () => {
    const listeners: Parameters<MessageSource['addListener']>[0][] = [];
    const session = createSession();
    const [own, here, there] = [vi.spyOn(session, 'clear'), vi.fn(), vi.fn()];
    followClearing({ addListener: (listener) => listeners.push(listener) }, 7, { clear: here });
    followClearing({ addListener: (listener) => listeners.push(listener) }, 8, { clear: there });
    const send = (message: unknown): Promise<unknown> => {
      for (const listener of listeners) listener(message, {}, () => undefined);
      return Promise.reject(new Error('Nobody answered'));
    };
    const theme = { current: () => 'light' as const, subscribe: () => () => undefined };
    clearingBoth(createHost({ session, settings: openSettings(fakeStorage()), theme }), 7, send).clear();
    await Promise.resolve();
    expect([own, here, there].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0]);
  });
});
