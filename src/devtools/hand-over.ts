import type { PanelHost } from '../session/host';

/** The window of the panel page, once its script has run. */
interface PanelWindow {
  connectPanel(host: PanelHost): void;
  restPanel(): void;
}

/**
 * Gives the panel its host each time it is shown, and lets it rest while it is hidden. The panel page exists only once it is shown,
 * and is made anew when its frame is.
 */
export function handOver(panel: ShownPanel, host: PanelHost): void {
  let shown: PanelWindow | null = null;
  panel.onShown.addListener((page) => {
    shown = isPanelWindow(page) ? page : null;
    shown?.connectPanel(host);
  });
  panel.onHidden.addListener(() => {
    // By then the page may be gone.
    if (shown && isPanelWindow(shown)) shown.restPanel();
  });
}

/** A panel of DevTools, as the browser's API has it. */
export interface ShownPanel {
  readonly onShown: { addListener(listener: (page: object) => void): void };
  readonly onHidden: { addListener(listener: () => void): void };
}

/** Nothing of a page that is gone can be touched, and nothing of the panel in a private window of Firefox: it is its own host there. */
function isPanelWindow(panel: object): panel is PanelWindow {
  try {
    return ['connectPanel', 'restPanel'].every((name) => typeof Reflect.get(panel, name) === 'function');
  } catch {
    return false;
  }
}
