/** Runs a function a little later; how much later is the business of who gives it. `newsAt` tells when the last news came, on the clock of `performance.now()`. */
export type Scheduler = (run: () => void, newsAt: () => number) => void;

/** How long a pause is: so many times as long as what was told took to be drawn, within bounds in milliseconds. */
interface Pause {
  readonly times: number;
  readonly least: number;
  readonly most: number;
}

const FRAME_MS = 16;
/** Before the next news, where no more come at the moment. */
const CALM: Pause = { times: 3, least: 64, most: 300 };
/** While news pour in: on a slow machine the page would pay for what nobody can read (measured: 3 % of its requests at 15 times). */
const BUSY: Pause = { times: 25, least: 450, most: 1200 };
/** News that pour in have ended when none are on their way and none came for so many milliseconds. */
const STILL_MS = 20;
/** Least time between two looks whether they have. */
const LOOK_MS = 4;

/**
 * Runs the first of many at once (after a frame's time, so that what comes together is told together), the others with pauses: nobody
 * reads faster, and each time costs a drawing. The pauses grow with what the last time cost, and end early where the news do:
 * `areMoreOnTheWay` tells of those that are known to come. A timer, not an animation frame: the page that holds the session is never painted.
 */
export function pausing(areMoreOnTheWay: () => boolean = () => false): Scheduler {
  let endedAt = -Infinity;
  let costMs = 0;
  const after = ({ times, least, most }: Pause): number => endedAt + Math.min(most, Math.max(least, times * costMs));

  function timed(run: () => void): void {
    const start = performance.now();
    endedAt = start;
    // Whoever draws does so in microtasks of its own.
    queueMicrotask(() => queueMicrotask(() => {
      endedAt = performance.now();
      costMs = endedAt - start;
    }));
    run();
  }

  return (run, newsAt) => {
    const now = performance.now();
    const earliest = Math.max(now + FRAME_MS, after(CALM));
    const latest = Math.max(earliest, after(BUSY));
    const look = (): void => {
      const at = performance.now();
      const stillAt = (areMoreOnTheWay() ? at : newsAt()) + STILL_MS;
      const dueIn = Math.min(latest, Math.max(earliest, stillAt)) - at;
      if (dueIn < 1) timed(run);
      else setTimeout(look, Math.max(LOOK_MS, dueIn));
    };
    setTimeout(look, earliest - now);
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
  let newsAt = -Infinity;

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
      newsAt = performance.now();
      if (isScheduled || listeners.size === 0) return;
      isScheduled = true;
      schedule(tell, () => newsAt);
    },
    subscribe(listener) {
      // A wrapper of its own, so that the same function can listen twice and end each on its own.
      const own = (): void => listener();
      listeners.add(own);
      return () => void listeners.delete(own);
    },
  };
}
