import type { PanelHost } from '../session/host';
import type { Exchange } from '../model/exchange';

/** What a browser can do for the panel. Absent: this one cannot. */
export interface BrowserActions {
  reload?(): void;
  /** Shows a request in the Network panel. */
  reveal?(exchange: Exchange): void;
  openSource?: PanelHost['openSource'];
}

/**
 * Finds out what this browser's DevTools can do. `devtools` is the `devtools` API: the Network panel and the Sources panel can be
 * opened in Chromium; Firefox (153) has neither function.
 */
export function browserActions(devtools: object): BrowserActions {
  const actions: BrowserActions = {};
  const page = objectAt(devtools, 'inspectedWindow');
  if (page && has(page, 'reload')) actions.reload = () => void page.reload();
  const panels = objectAt(devtools, 'panels');
  const network = panels && objectAt(panels, 'network');
  if (network && has(network, 'show')) actions.reveal = (exchange) => void network.show({ filter: networkFilter(exchange) });
  if (panels && has(panels, 'openResource')) {
    // Lines and columns count from 0 there.
    actions.openSource = (url, line, column) => void panels.openResource(url, line - 1, column - 1, () => undefined);
  }
  return actions;
}

/** The filter of Chromium's Network panel that leaves a request and those like it. */
export function networkFilter({ request, response }: Exchange): string {
  const { host, method, path } = request;
  const status = response.status === null || response.status === 0 ? [] : [`status-code:${response.status}`];
  return [`domain:${host.replace(/:\d+$/, '')}`, `method:${method}`, ...status, path].join(' ');
}

function objectAt(value: object, key: string): object | null {
  const found: unknown = Reflect.get(value, key);
  return typeof found === 'object' && found !== null ? found : null;
}

function has<K extends string>(value: object, key: K): value is Record<K, (...args: readonly unknown[]) => unknown> {
  return typeof Reflect.get(value, key) === 'function';
}
