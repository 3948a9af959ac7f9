import type { Badge, IconForm } from './badge';

/** The part of `action` that is used. */
export interface ActionApi {
  setBadgeText(details: { text: string; tabId: number }): Promise<void>;
  setBadgeBackgroundColor(details: { color: string; tabId: number }): Promise<void>;
  /** Chrome 110, Firefox 63. */
  setBadgeTextColor?(details: { color: string; tabId: number }): Promise<void>;
  setIcon(details: { path?: Record<string, string>; tabId: number }): Promise<void>;
  setTitle(details: { title: string; tabId: number }): Promise<void>;
}

const TEXT = '#ffffff';
const GROUND = '#1f2124';

/** Shows badges on the toolbar buttons of tabs. */
export interface Painter {
  /** Sets what differs from what the tab shows. A tab that was closed meanwhile is no error. */
  paint(tabId: number, badge: Badge): Promise<void>;
  /** To be told where the browser may have taken away what a tab shows, as it does with each new document. */
  lost(tabId: number): void;
}

/** Makes a painter. It remembers what it has set, because Chromium draws an icon anew each time, for some ten milliseconds. */
export function createPainter(action: ActionApi): Painter {
  const shown = new Map<number, Badge>();
  return {
    async paint(tabId, badge) {
      const before = shown.get(tabId);
      shown.set(tabId, badge);
      const isOtherIcon = before?.icon !== badge.icon;
      const outcomes = await Promise.allSettled([
        before?.text !== badge.text && action.setBadgeText({ text: badge.text, tabId }),
        isOtherIcon && action.setBadgeBackgroundColor({ color: GROUND, tabId }),
        isOtherIcon && action.setBadgeTextColor?.({ color: TEXT, tabId }),
        isOtherIcon && setIcon(action, tabId, badge.icon),
        before?.tooltip !== badge.tooltip && action.setTitle({ title: badge.tooltip, tabId }),
      ]);
      if (outcomes.some(({ status }) => status === 'rejected')) shown.delete(tabId);
    },
    lost: (tabId) => void shown.delete(tabId),
  };
}

/** Without a path Firefox goes back to the icon of the manifest, which follows the toolbar's theme. Chromium asks for a path. */
async function setIcon(action: ActionApi, tabId: number, icon: IconForm): Promise<void> {
  const path = { 16: `/icons/${icon}-16.png`, 32: `/icons/${icon}-32.png` };
  if (icon !== 'icon-idle') return action.setIcon({ path, tabId });
  try {
    await action.setIcon({ tabId });
  } catch {
    await action.setIcon({ path, tabId });
  }
}
