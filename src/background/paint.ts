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

/** Shows a badge on the toolbar button of a tab. A tab that was closed meanwhile is no error. */
export async function paintBadge(action: ActionApi, tabId: number, badge: Badge): Promise<void> {
  await Promise.allSettled([
    action.setBadgeText({ text: badge.text, tabId }),
    action.setBadgeBackgroundColor({ color: GROUND, tabId }),
    action.setBadgeTextColor?.({ color: TEXT, tabId }),
    setIcon(action, tabId, badge.icon),
    action.setTitle({ title: badge.tooltip, tabId }),
  ]);
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
