/** Ends all that was begun. What belongs to a page that is gone by now can not be ended, and has ended with it. */
export function endAll(ends: readonly (() => void)[]): void {
  for (const end of ends) {
    try {
      end();
    } catch {
      continue;
    }
  }
}
