import type { Traffic } from './traffic';

/** Measurements of panels as a Markdown table, one row each. */
export function trafficTable(measured: readonly Traffic[]): string {
  const rows = measured.map((one) => [
    one.view === 'grok' ? 'Grok' : 'Chrome\'s Network',
    one.requests,
    `${(one.ownMs + (one.view === 'grok' ? one.windowMs : 0)).toFixed(2)} ms`,
    `${(one.heapBefore / 1e6).toFixed(1)} → ${(one.heapAfter / 1e6).toFixed(1)} MB`,
    `${((one.heapAfter - one.heapBefore) / one.requests / 1000).toFixed(1)} kB`,
    `${Math.round(one.lastRowMs)} ms`,
    `${Math.round(one.longestMs)} ms`,
    one.nodes,
    Math.round(one.requestsPerSecond),
  ]);
  const head = ['panel', 'requests', 'main thread per request', 'heap', 'heap per request', 'last row after the last answer', 'longest task', 'DOM nodes', 'page\'s requests per second'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
