import type { Badge } from './badge';

/** The part of `action` that is used. */
export interface ActionApi {
  setBadgeText(details: { text: string; tabId: number }): Promise<void>;
  setBadgeBackgroundColor(details: { color: string; tabId: number }): Promise<void>;
  /** Chrome 110, Firefox 63. */
  setBadgeTextColor?(details: { color: string; tabId: number }): Promise<void>;
  setIcon(details: { path: Record<string, string>; tabId: number }): Promise<void>;
  setTitle(details: { title: string; tabId: number }): Promise<void>;
}

const TEXT = '#ffffff';
const GROUND = '#1f2124';

/** Shows a badge on the toolbar button of a tab. A tab that was closed meanwhile is no error. */
export async function paintBadge(action: ActionApi, tabId: number, badge: Badge): Promise<void> {
  const icon = badge.isAlarm ? 'icon-error' : 'icon';
  await Promise.allSettled([
    action.setBadgeText({ text: badge.text, tabId }),
    action.setBadgeBackgroundColor({ color: GROUND, tabId }),
    action.setBadgeTextColor?.({ color: TEXT, tabId }),
    action.setIcon({ path: { 16: `/icons/${icon}-16.png`, 32: `/icons/${icon}-32.png` }, tabId }),
    action.setTitle({ title: badge.tooltip, tabId }),
  ]);
}
