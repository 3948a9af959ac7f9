/** How long a slice of the work lasts, and the pause before each, in milliseconds: DevTools is opening, and the page may be loading. */
const SLICE_MS = 8;
const PAUSE_MS = 24;

/**
 * Does work on samples, in slices and while nothing else is to be done, so that the browser has compiled what the first request needs:
 * else the first error is explained a tenth of a second later than those after it (measured in Chromium 156: 190 ms instead of 85).
 */
export function warmUp<T>(samples: Iterable<T>, work: (sample: T) => void, isBusy: () => boolean): void {
  const left = samples[Symbol.iterator]();
  const slice = (): void => {
    const end = performance.now() + SLICE_MS;
    while (!isBusy() && performance.now() < end) {
      const next = left.next();
      if (next.done) return;
      work(next.value);
    }
    setTimeout(slice, PAUSE_MS);
  };
  setTimeout(slice, PAUSE_MS);
}
