/** Tells when nothing has happened for a while. */
export interface Quiet {
  /** To be told of everything that happens. */
  heard(): void;
  /** Settles once nothing has happened for the while. */
  settled(): Promise<void>;
}

/** The while lasts `ms` milliseconds, counted from the last thing heard. */
export function createQuiet(ms: number): Quiet {
  let waiting: { timer: ReturnType<typeof setTimeout>; readonly resolve: () => void } | null = null;
  const start = (resolve: () => void): ReturnType<typeof setTimeout> => setTimeout(resolve, ms);
  return {
    heard() {
      if (!waiting) return;
      clearTimeout(waiting.timer);
      waiting.timer = start(waiting.resolve);
    },
    settled() {
      return new Promise((resolve) => { waiting = { timer: start(resolve), resolve }; });
    },
  };
}
