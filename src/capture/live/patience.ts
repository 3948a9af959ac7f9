/** Waits for a promise, but no longer than it has patience: gives null when the promise rejects or has not answered. */
export type Patience = <T>(promise: PromiseLike<T>) => Promise<T | null>;

/**
 * Patience of `ms` milliseconds, like `within`, with one timer for all promises that are waited for at a time: in a flood each would
 * set one and clear it again.
 */
export function createPatience(ms: number): Patience {
  /** How to give up what is waited for, and when (by `performance.now`): the first is due first. */
  const waiting = new Map<() => void, number>();
  let isSet = false;

  function look(): void {
    isSet = false;
    for (const [giveUp, due] of waiting) {
      const left = due - performance.now();
      if (left > 0) {
        set(left);
        return;
      }
      waiting.delete(giveUp);
      giveUp();
    }
  }

  function set(left: number): void {
    if (isSet) return;
    isSet = true;
    setTimeout(look, left);
  }

  return (promise) => new Promise((resolve) => {
    const giveUp = (): void => { resolve(null); };
    waiting.set(giveUp, performance.now() + ms);
    set(ms);
    promise.then((value) => {
      waiting.delete(giveUp);
      resolve(value);
    }, () => {
      waiting.delete(giveUp);
      resolve(null);
    });
  });
}
