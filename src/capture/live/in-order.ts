/** A line in which values are handed out in the order in which they were announced, however long each takes to arrive. */
export interface InOrder {
  /** Announces a value. It is handed to `take` once it and everything announced before it has arrived; one that fails is left out. */
  push<T>(value: PromiseLike<T>, take: (value: T) => void): void;
  /** Whether a value was announced that has not been handed out. */
  isWaiting(): boolean;
}

/** Makes an empty line. Errors thrown by a `take` go to `onError` and hold up nobody behind. */
export function createInOrder(onError: (error: unknown) => void): InOrder {
  let last: Promise<void> = Promise.resolve();
  let waiting = 0;
  return {
    isWaiting: () => waiting > 0,
    push(value, take) {
      waiting += 1;
      const arrived = Promise.resolve(value).then((taken) => () => { take(taken); });
      last = Promise.allSettled([arrived, last]).then(([outcome]) => {
        waiting -= 1;
        try {
          if (outcome.status === 'rejected') throw outcome.reason;
          outcome.value();
        } catch (error) {
          onError(error);
        }
      });
    },
  };
}
