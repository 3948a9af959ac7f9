/** Runs a function a little later; how much later is the business of who gives it. */
export type Scheduler = (run: () => void) => void;

const FRAME_MS = 16;
const PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 400;
/** A pause is so many times as long as what was told took to be drawn. */
const TIMES = 5;

/**
 * Runs the first of many at once (after a frame's time, so that what comes together is told together), the others with pauses: nobody
 * reads faster, and each time costs a drawing. The pauses grow with what the last time cost. A timer, not an animation frame: the page
 * that holds the session is never painted.
 */
export function pausing(): Scheduler {
  let nextAt = 0;
  return (run) => {
    setTimeout(() => {
      const start = performance.now();
      nextAt = start + PAUSE_MS;
      // Whoever draws does so in microtasks of its own.
      queueMicrotask(() => queueMicrotask(() => {
        const end = performance.now();
        nextAt = end + Math.min(LONGEST_PAUSE_MS, Math.max(PAUSE_MS, TIMES * (end - start)));
      }));
      run();
    }, Math.max(FRAME_MS, nextAt - performance.now()));
  };
}

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
