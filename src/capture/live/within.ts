/**
 * Waits for a promise, but not for ever: gives null when it rejects or has not answered after `ms` milliseconds.
 * For calls into the browser, some of which never answer.
 */
export function within<T>(promise: PromiseLike<T>, ms: number): Promise<T | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => { resolve(null); }, ms);
    const settle = (value: T | null): void => {
      clearTimeout(timer);
      resolve(value);
    };
    promise.then(settle, () => { settle(null); });
  });
}
