/** Runs a function a little later; how much later is the business of who gives it. */
export type Scheduler = (run: () => void) => void;

/** Tells listeners that something changed, once for all changes between two turns of the scheduler. */
export interface Notifier {
  changed(): void;
  subscribe(listener: () => void): () => void;
}

/** Makes a notifier. A listener that throws keeps no other from hearing; its error is thrown afterwards. */
export function createNotifier(schedule: Scheduler): Notifier {
  const listeners = new Set<() => void>();
  let isScheduled = false;

  function tell(): void {
    isScheduled = false;
    const errors: unknown[] = [];
    for (const listener of [...listeners]) {
      try {
        listener();
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw new AggregateError(errors, 'A listener of the session failed');
  }

  return {
    changed() {
      if (isScheduled || listeners.size === 0) return;
      isScheduled = true;
      schedule(tell);
    },
    subscribe(listener) {
      // A wrapper of its own, so that the same function can listen twice and end each on its own.
      const own = (): void => listener();
      listeners.add(own);
      return () => void listeners.delete(own);
    },
  };
}
