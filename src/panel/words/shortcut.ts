const isMac = /mac/i.test(navigator.userAgent);

/** A shortcut with the platform's main modifier, as it is written there: "Ctrl+L", "⌘L". */
export function shortcut(key: string): string {
  return isMac ? `⌘${key}` : `Ctrl+${key}`;
}

/** Whether the platform's main modifier, and no other, is held. */
export function hasMainModifier(event: KeyboardEvent | MouseEvent): boolean {
  return (isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey) && !event.altKey && !event.shiftKey;
}
