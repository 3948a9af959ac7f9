/** The cost of one call, in microseconds. */
export interface Measured {
  readonly name: string;
  readonly medianUs: number;
  readonly p95Us: number;
  readonly calls: number;
}

const WARM_UP_MS = 150;
const MEASURE_MS = 500;

/** Calls a function for half a second after a warm-up and gives its median and 95th percentile. */
export function measure(name: string, run: () => unknown): Measured {
  let kept: unknown = null;
  for (const end = performance.now() + WARM_UP_MS; performance.now() < end;) kept = run();
  const times: number[] = [];
  for (const end = performance.now() + MEASURE_MS; performance.now() < end || times.length < 5;) {
    const start = performance.now();
    kept = run();
    times.push((performance.now() - start) * 1000);
  }
  if (kept === undefined) throw new Error(`${name} gave nothing.`);
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { name, medianUs: at(0.5), p95Us: at(0.95), calls: times.length };
}

/** A table of measurements, in Markdown. */
export function tableOf(rows: readonly Measured[]): string {
  const format = (us: number): string => (us >= 1000 ? `${(us / 1000).toFixed(2)} ms` : `${us.toFixed(us < 10 ? 2 : 0)} µs`);
  return ['| what | median | p95 |', '| --- | ---: | ---: |', ...rows.map(({ name, medianUs, p95Us }) => `| ${name} | ${format(medianUs)} | ${format(p95Us)} |`)].join('\n');
}
