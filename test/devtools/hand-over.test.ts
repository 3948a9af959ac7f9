import { describe, expect, it } from 'vitest';
import { handOver, type ShownPanel } from '../../src/devtools/hand-over';
import { createHost } from '../../src/devtools/host';
import { openSettings } from '../../src/devtools/settings';
import { createSession } from '../../src/session/session';
import { fakeStorage } from '../background/fake-storage';

/** A panel of DevTools that the test shows and hides. */
function fakePanel() {
  const told: { show: (page: object) => void; hide: () => void } = { show: () => undefined, hide: () => undefined };
  const panel: ShownPanel = {
    onShown: { addListener: (listener) => { told.show = listener; } },
    onHidden: { addListener: (listener) => { told.hide = listener; } },
  };
  return { panel, told };
}

describe('a panel that is shown', () => {
  it('is given the host each time, and rests in between', () => {
    const { panel, told } = fakePanel();
    const theme = { current: () => 'light' as const, subscribe: () => () => undefined };
    const host = createHost({ session: createSession(), settings: openSettings(fakeStorage()), theme });
    handOver(panel, host);
    const calls: unknown[] = [];
    const page = { connectPanel: (given: unknown) => void calls.push(given), restPanel: () => void calls.push('rest') };
    told.hide();
    told.show(page);
    told.hide();
    told.show(page);
    expect(calls).toEqual([host, 'rest', host]);
  });

  it('is left alone where its script has not run, where it cannot be reached, and where it is gone', () => {
    const { panel, told } = fakePanel();
    const theme = { current: () => 'light' as const, subscribe: () => () => undefined };
    handOver(panel, createHost({ session: createSession(), settings: openSettings(fakeStorage()), theme }));
    told.show({});
    expect(() => told.hide()).not.toThrow();
    const outOfReach = new Proxy({}, { get: () => { throw new DOMException('Permission denied', 'SecurityError'); } });
    expect(() => told.show(outOfReach)).not.toThrow();
    const { proxy, revoke } = Proxy.revocable({ connectPanel: () => undefined, restPanel: () => undefined }, {});
    told.show(proxy);
    revoke();
    expect(() => told.hide()).not.toThrow();
  });
});
