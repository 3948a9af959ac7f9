import type { PanelHost } from '../session/host';

/** The window of the panel page, once its script has run. */
interface PanelWindow {
  connectPanel(host: PanelHost): void;
}

/**
 * Gives the panel its host. The panel page exists only once it is shown, and is made anew when its frame is;
 * it is told each time it is shown.
 */
export function handOver(panel: object, host: PanelHost): void {
  if (isPanelWindow(panel)) panel.connectPanel(host);
}

function isPanelWindow(panel: object): panel is PanelWindow {
  return 'connectPanel' in panel && typeof panel.connectPanel === 'function';
}
