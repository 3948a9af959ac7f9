/** Milliseconds that 100 KB of input may take from capture to the last format. */
const MOST_MS = 50;
const UNIT = 100_000;
/** A machine that does other things too is given more tries: the best counts. */
const TRIES = 6;

/** What is slower than it may be, or null. Measures again what seems slow, so that a pause of the machine is not taken for slowness. */
export function slowness(run: () => unknown, sizeOf: () => number): string | null {
  let best = timed(run);
  if (best <= MOST_MS) return null;
  const size = sizeOf();
  const most = MOST_MS * Math.max(1, size / UNIT);
  for (let tries = 1; tries < TRIES && best > most; tries += 1) best = Math.min(best, timed(run));
  return best <= most ? null : `${best.toFixed(0)} ms for ${(size / 1000).toFixed(1)} KB (at most ${most.toFixed(0)})`;
}

/** How long something takes, in milliseconds: of the clock and of this process the less, for what else the machine does is not its doing. */
export function timed(run: () => unknown): number {
  const start = performance.now();
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return Math.min(performance.now() - start, (user + system) / 1000);
}
