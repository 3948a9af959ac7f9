import type { Panel } from './store/panel';
import { TABS } from './store/panel';
import { hasMainModifier } from './words/shortcut';

/** The keys that work anywhere in the panel. */
export function onPanelKey(event: KeyboardEvent, panel: Panel): void {
  if (act(event, panel)) {
    event.preventDefault();
    event.stopPropagation();
  }
}

function act(event: KeyboardEvent, panel: Panel): boolean {
  if (event.key === 'F6') return moveToRegion(event.shiftKey ? -1 : 1);
  const isCovered = panel.screens.current.value !== 'requests';
  if (isCovered && event.key === 'Escape' && panel.copying.byHand.value === null) {
    panel.screens.back();
    return true;
  }
  if (hasMainModifier(event)) {
    switch (event.key.toLowerCase()) {
      case 'f':
        panel.focus('filter');
        return true;
      case 'e':
        panel.feed.setRecording(!panel.feed.isRecording.value);
        return true;
      case 'l':
        panel.clear();
        return true;
      default:
        return false;
    }
  }
  if (event.altKey && !event.ctrlKey && !event.metaKey) {
    const tab = TABS[Number(event.code.replace('Digit', '')) - 1];
    const detail = panel.detail.value;
    if (!tab || isCovered || !detail || (tab === 'stream' && !detail.exchange.response.stream)) return false;
    panel.tab.value = tab;
    // The focus on a tab goes along: the one that was left is no stop of the Tab key any more.
    if (document.activeElement?.role === 'tab') panel.focus('detail');
    return true;
  }
  if (event.key === 'Escape' && panel.selected.value !== null && panel.copying.byHand.value === null) {
    panel.closeDetail();
    return true;
  }
  return false;
}

/** Moves the focus to the next region of the panel, round and round. */
function moveToRegion(step: 1 | -1): boolean {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter((region) => !region.closest('[inert]'));
  const from = regions.findIndex((region) => region.contains(document.activeElement));
  for (let tried = 1; tried <= regions.length; tried += 1) {
    const region = regions[(from + step * tried + regions.length * 2) % regions.length];
    const target = region?.querySelector<HTMLElement>('[tabindex="0"]') ?? region?.querySelector<HTMLElement>('button, input') ?? (region?.matches('[tabindex]') ? region : null);
    if (target) {
      target.focus();
      return true;
    }
  }
  return false;
}
