const NAME = /^devtools:(\d+)$/;

/** The name of the line that the devtools page of a tab holds open: nothing but its end tells that DevTools was closed. */
export function lineName(tabId: number): string {
  return `devtools:${tabId}`;
}

/** The tab to whose devtools page a line leads; null for other connections. */
export function tabOfLine(name: string): number | null {
  const tabId = NAME.exec(name)?.[1];
  return tabId === undefined ? null : Number(tabId);
}
