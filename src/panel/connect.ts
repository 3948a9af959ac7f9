import type { PanelHost } from '../session/host';

declare global {
  interface Window {
    /** Hands the session of the inspected page over to the panel; may be called again, with the same host or another. */
    connectPanel?: (host: PanelHost) => void;
  }
}

/** Waits for its host: the page that holds the session calls `connectPanel` on this window as soon as the panel is shown. */
export function awaitHost(onHost: (host: PanelHost) => void): void {
  window.connectPanel = onHost;
}
