import { machineOf } from '../bench/machine';
import { HEAP_BOUND, MOST_ROWS } from './bounds';
import type { Sample, Soaked } from './soak';

/** Whether a soak found nothing to object to. */
export function isSound({ lost, misjudged, problems, samples }: Soaked): boolean {
  return lost.length === 0 && misjudged.length === 0 && problems.length === 0 && samples.every(({ heap, kept }) => heap < HEAP_BOUND && kept <= MOST_ROWS);
}

/** What a soak found, as a page in Markdown. */
export function pageOf(found: Soaked): string {
  const { samples, lost, misjudged, unread, problems, deeds } = found;
  const last = samples.at(-1);
  const heaps = samples.map(({ heap }) => heap);
  const facts: readonly (readonly [string, string])[] = [
    ['lasted', `${((last?.seconds ?? 0) / 60).toFixed(1)} min`],
    ['requests sent by the page', count(last?.sent ?? 0)],
    ['told of by the browser', count(last?.reported ?? 0)],
    ['shown as rows', count(last?.shown ?? 0)],
    ['lost', count(lost.length)],
    ['shown as failed without having failed, or the other way round', count(misjudged.length)],
    ['whose outcome stands in a body that was gone after a navigation', count(unread)],
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
    'What the browser does not tell of (a request that a navigation cut off, one that it was late with at the end) no extension can show, nor a body that Chromium has let go of with its page before it handed it out; everything else is a row with its outcome.', '',
    '## By the minute', '',
    'All since the beginning, but for the rows kept and the heap. The heap is that of devtools page and panel after a garbage collection; it begins anew with each DevTools.', '',
    '| minute | sent | told | shown | rows kept | heap |', '| ---: | ---: | ---: | ---: | ---: | ---: |',
    ...byMinute(samples).map(({ seconds, sent, reported, shown, kept, heap }) => `| ${[Math.round(seconds / 60), count(sent), count(reported), count(shown), count(kept), megabytes(heap)].join(' | ')} |`), '',
    '![Rows sent, told of and shown, and the heap, over time](pictures/soak.svg)', '',
    ...[...lost.map((turn) => `Lost: request ${turn}`), ...misjudged.map((turn) => `Wrong outcome: request ${turn}`), ...problems].slice(0, 20).map((line) => `- ${line}`),
  ].join('\n').trimEnd() + '\n';
}

/** The last sample of each minute. */
function byMinute(samples: readonly Sample[]): Sample[] {
  return samples.filter(({ seconds }, at) => {
    const next = samples[at + 1];
    return !next || Math.floor(next.seconds / 60) > Math.floor(seconds / 60);
  });
}

function count(value: number): string {
  return value.toLocaleString('en');
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
