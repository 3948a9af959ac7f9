import { describe, expect, it, vi } from 'vitest';
import { browserActions, networkFilter } from '../../src/devtools/browser-actions';
import { exchangeOf, failedExchangeOf } from '../session/exchanges';

describe('what the browser can do', () => {
  it('is nothing where DevTools offers nothing', () => {
    expect(browserActions({})).toEqual({});
    expect(Object.keys(browserActions({ inspectedWindow: { reload: () => undefined }, panels: {} }))).toEqual(['reload']);
  });

  it('is to show a request in the Network panel', () => {
    const show = vi.fn();
    browserActions({ panels: { network: { show } } }).reveal?.(failedExchangeOf('a'));
    expect(show).toHaveBeenCalledExactlyOnceWith({ filter: 'domain:api.x.ai method:POST status-code:400 /v1/chat/completions' });
  });

  it('is to open a line of the code, which counts from 0 there', () => {
    const openResource = vi.fn();
    browserActions({ panels: { openResource } }).openSource?.('http://localhost/chat.ts', 48, 13);
    expect(openResource).toHaveBeenCalledExactlyOnceWith('http://localhost/chat.ts', 47, 12, expect.any(Function));
  });
});

describe('the filter of the Network panel', () => {
  it('names no status where no answer came, and no port', () => {
    expect(networkFilter(exchangeOf('a', { request: { host: 'localhost:8787' }, response: { status: 0 } }))).toBe(
      'domain:localhost method:POST /v1/chat/completions',
    );
  });
});
