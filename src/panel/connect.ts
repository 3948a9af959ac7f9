import type { PanelHost } from '../session/host';

declare global {
  interface Window {
    /** Hands the session of the inspected page over to the panel; may be called again, with the same host or another. */
    connectPanel?: (host: PanelHost) => void;
    /** Tells the panel that it is hidden, until `connectPanel` is called again. */
    restPanel?: () => void;
  }
}

/** Waits for its host: the page that holds the session calls `connectPanel` on this window each time the panel is shown. */
export function awaitHost(onHost: (host: PanelHost) => void, onHidden: () => void): void {
  window.connectPanel = onHost;
  window.restPanel = onHidden;
}
