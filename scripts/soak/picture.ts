import { HEAP_BOUND } from './bounds';
import type { Sample } from './soak';

const WIDTH = 760;
const PLOT = { left: 70, width: 660, height: 150 };
const TOPS = { rows: 36, heap: 240 };

/** Draws the figures of a soak over time as SVG: requests sent, told of and shown, and below them the heap with its bound. */
export function pictureOf(samples: readonly Sample[]): string {
  const seconds = Math.max(1, samples.at(-1)?.seconds ?? 1);
  const most = Math.max(1, ...samples.map(({ sent }) => sent));
  const line = (of: (sample: Sample) => number, highest: number, top: number): string =>
    samples.map((sample) => `${(PLOT.left + (sample.seconds / seconds) * PLOT.width).toFixed(1)},${(top + PLOT.height * (1 - of(sample) / highest)).toFixed(1)}`).join(' ');
  const drawn = (look: string, points: string): string => `<polyline class="${look}" points="${points}"/>`;
  const heapMost = HEAP_BOUND * 1.1;
  const bound = TOPS.heap + PLOT.height * (1 - HEAP_BOUND / heapMost);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} 430" font-family="sans-serif" font-size="12">
<style>rect{fill:#fff}text{fill:#444}polyline{fill:none;stroke-width:2}.sent{stroke:#9aa0a6;stroke-width:5}.shown{stroke:#1a73e8}.kept{stroke:#e37400}.heap{stroke:#188038}.axis{stroke:#ccc}.bound{stroke:#d93025;stroke-dasharray:5 4}</style>
<rect width="${WIDTH}" height="430"/>
${frame(TOPS.rows, 'Requests: told of by the browser (grey), shown (blue), kept (orange)', count(most), seconds)}
${drawn('sent', line(({ reported }) => reported, most, TOPS.rows))}
${drawn('shown', line(({ shown }) => shown, most, TOPS.rows))}
${drawn('kept', line(({ kept }) => kept, most, TOPS.rows))}
${frame(TOPS.heap, 'Heap of devtools page and panel after a garbage collection, and its bound (red)', `${Math.round(heapMost / 1e6)} MB`, seconds)}
<line class="bound" x1="${PLOT.left}" x2="${PLOT.left + PLOT.width}" y1="${bound}" y2="${bound}"/>
${drawn('heap', line(({ heap }) => heap, heapMost, TOPS.heap))}
</svg>
`;
}

function frame(top: number, title: string, most: string, seconds: number): string {
  const bottom = top + PLOT.height;
  const right = PLOT.left + PLOT.width;
  return `<text x="${PLOT.left}" y="${top - 12}">${title}</text>
<text x="${PLOT.left - 8}" y="${top + 8}" text-anchor="end">${most}</text><text x="${PLOT.left - 8}" y="${bottom}" text-anchor="end">0</text>
<text x="${right}" y="${bottom + 16}" text-anchor="end">${seconds < 120 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`}</text>
<line class="axis" x1="${PLOT.left}" x2="${right}" y1="${bottom}" y2="${bottom}"/><line class="axis" x1="${PLOT.left}" x2="${PLOT.left}" y1="${top}" y2="${bottom}"/>`;
}

function count(value: number): string {
  return value.toLocaleString('en');
}
