import type { Table } from './table';

/** The cost of one call, in microseconds. */
export interface Measured {
  readonly name: string;
  readonly medianUs: number;
  readonly p95Us: number;
  readonly calls: number;
  /** Whether the calls after it are compared with it. */
  readonly isYardstick: boolean;
}

const WARM_UP_MS = 150;
const MEASURE_MS = 500;

/** Calls a function for half a second after a warm-up and gives its median and 95th percentile. */
export function measure(name: string, run: () => unknown, isYardstick = false): Measured {
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
  return { name, medianUs: at(0.5), p95Us: at(0.95), calls: times.length, isYardstick };
}

/** The cost of each call, and how many times that of one `JSON.parse` of the bodies of the same size, where one was measured before. */
export function engineTable(rows: readonly Measured[]): Table {
  let parse: number | null = null;
  const cells = rows.map(({ name, medianUs, p95Us, isYardstick }) => {
    if (isYardstick) parse = medianUs;
    return [name, time(medianUs), time(p95Us), parse === null || isYardstick ? '' : `${(medianUs / parse).toFixed(1)}×`, Math.round(1e6 / medianUs).toLocaleString('en')];
  });
  return {
    title: 'The engine',
    note: 'One call, in Node. The ratio is to one `JSON.parse` of the request and the answer of that size.',
    columns: ['what', 'median', 'p95', 'ratio', 'per second'],
    rows: cells,
  };
}

function time(us: number): string {
  return us >= 1000 ? `${(us / 1000).toFixed(2)} ms` : `${us.toFixed(us < 10 ? 2 : 0)} µs`;
}
