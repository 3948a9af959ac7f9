/**
 * Begins the background anew where it is a page, as in Firefox, which keeps over a stop only those listeners that were added while the
 * background began: those for requests can be added only once the permission is granted, and would never wake it.
 * A service worker goes on: Chromium keeps every listener.
 */
export function beginAnew(): void {
  if (typeof document !== 'undefined') location.reload();
}
