import { machineOf } from '../bench/machine';
import { HEAP_BOUND, MOST_ROWS } from './bounds';
import type { Soaked } from './soak';

/** Whether a soak found nothing to object to. */
export function isSound({ lost, problems, samples }: Soaked): boolean {
  return lost.length === 0 && problems.length === 0 && samples.every(({ heap, kept }) => heap < HEAP_BOUND && kept <= MOST_ROWS);
}

/** What a soak found, as a page in Markdown. */
export function pageOf(found: Soaked): string {
  const { samples, lost, problems, deeds } = found;
  const last = samples.at(-1);
  const heaps = samples.map(({ heap }) => heap);
  const facts: readonly (readonly [string, string])[] = [
    ['lasted', `${((last?.seconds ?? 0) / 60).toFixed(1)} min`],
    ['requests sent by the page', count(last?.sent ?? 0)],
    ['told of by the browser', count(last?.reported ?? 0)],
    ['shown as rows', count(last?.shown ?? 0)],
    ['lost', count(lost.length)],
    ['most rows at a time', `${count(Math.max(...samples.map(({ kept }) => kept)))} (bound ${count(MOST_ROWS)})`],
    ['heap of devtools page and panel, most', `${megabytes(Math.max(...heaps))} (bound ${megabytes(HEAP_BOUND)})`],
    ['heap at the end', megabytes(last?.heap ?? 0)],
    ['console errors and policy violations', count(problems.length)],
    ...Object.entries(deeds).map(([deed, times]) => [deed, `${count(times)} times`] as const),
  ];
  return [
    '# Soak', '',
    'Mixed traffic (answers, refusals, streams that end, break or are left, sockets, connections that fail) with navigations, the panel hidden and shown, the service worker stopped, and DevTools closed and opened anew. `npm run soak` wrote this page.', '',
    `${machineOf()}`, '',
    '| what | figure |', '| --- | ---: |', ...facts.map(([what, figure]) => `| ${what} | ${figure} |`), '',
    'What the browser does not tell of (a request that a navigation cut off) no extension can show; everything else is a row.', '',
    '![Rows sent, told of and shown, and the heap, over time](pictures/soak.svg)', '',
    ...[...lost.map((turn) => `Lost: request ${turn}`), ...problems].slice(0, 20).map((line) => `- ${line}`),
  ].join('\n').trimEnd() + '\n';
}

function count(value: number): string {
  return value.toLocaleString('en');
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
