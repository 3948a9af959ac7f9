import type { MessageSource } from '../background/messages';
import { member } from '../model/json';
import type { PanelHost } from '../session/host';
import type { Session } from '../session/session';

/**
 * In a private window Firefox keeps the panel apart from the devtools page: neither can touch the other's window. There the panel runs
 * this page's script as well, and has a session of its own; the devtools page goes on to tell the toolbar.
 */
export function isInPanel(window: Window): window is Window & { connectPanel(host: PanelHost): void } {
  return typeof window.connectPanel === 'function';
}

/** The host of a panel that is apart: what it clears, the devtools page of its tab clears too. `send` is that of `runtime`. */
export function clearingBoth(host: PanelHost, tabId: number, send: (message: unknown) => Promise<unknown>): PanelHost {
  return {
    ...host,
    clear() {
      host.clear();
      send({ kind: 'clear', tabId }).catch(() => undefined);
    },
  };
}

/** Clears the session of a tab where a panel that is apart has cleared its own. */
export function followClearing(messages: MessageSource, tabId: number, session: Pick<Session, 'clear'>): void {
  messages.addListener((message) => {
    if (member(message, 'kind') === 'clear' && member(message, 'tabId') === tabId) session.clear();
  });
}
