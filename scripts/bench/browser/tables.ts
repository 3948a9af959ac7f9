import { bytes, ms, percentile, type Table } from '../table';
import { withBareExtension } from './bare-extension';
import { measureFirstPaint } from './first-paint';
import { measureHarImport } from './har-import';
import { measureLatency, OPENED_MS } from './latency';
import { measurePage } from './page-speed';
import { measurePopupPaint } from './popup-paint';
import type { OtherExtension } from './other-extension';
import { measureScrolling } from './scroll';
import type { View } from './setting';
import { LIMIT_MS, measureTraffic, middleOf, type Traffic } from './traffic';

const PANELS = ['network', 'grok'] as const;
const NAMES: Readonly<Record<View, string>> = {
  'grok': 'Grok panel',
  'network': "Chrome's Network panel",
  'console': 'DevTools at the console, extension installed',
  'console-bare': 'DevTools at the console, no extension',
  'closed': 'DevTools closed, extension installed',
  'bare': 'DevTools closed, no extension',
};

/** By this member of a body, panels for GraphQL take a request for one of theirs. */
const GRAPHQL = { query: 'query Sky { sky }' };

/** Up to so many requests what comes between weighs most: those are measured several times; not beside an extension that may need minutes. */
const FEW = 3_000;
const TURNS_OF_FEW = 5;

/** What numbers of requests cost our panel, Chrome's own and another extension's, each in a browser of its own, in turns. */
export async function trafficTable(counts: readonly number[], beside: OtherExtension | null): Promise<Table> {
  const rows: string[][] = [];
  for (const count of counts) {
    const measured = new Map<string, (Traffic | null)[]>();
    for (let turn = 0; turn < (count <= FEW && !beside ? TURNS_OF_FEW : 1); turn += 1) {
      for (const panel of [...PANELS, ...(beside ? [beside] : [])]) {
        const name = typeof panel === 'string' ? NAMES[panel] : panel.name;
        measured.set(name, [...(measured.get(name) ?? []), await measureTraffic(panel, count, beside ? GRAPHQL : {})]);
      }
    }
    for (const [name, all] of measured) rows.push(trafficRow(`${count.toLocaleString('en')}, ${name}`, count, middleOf(all)));
  }
  return {
    title: 'Traffic, side by side',
    note: `A page POSTs 1.5 KB and gets 1 KB, 20 at a time; every second one is refused (400), each for a reason of its own. As in an application, all go to one address, and the browser asks once whether they may (a preflight). Main thread: \`TaskDuration\` of the protocol. Our devtools page and panel share one thread and one heap, so both are in the figure; Chrome's panel is part of the DevTools window. While our panel is shown, the window works for it too (it hands the requests over): that is the column beside. Heaps are taken after a garbage collection.` + (beside ? ` Beside them another extension, ${beside.name}, from a folder; for it, each body also has \`"query": "${GRAPHQL.query}"\`.` : ` Up to ${FEW.toLocaleString('en')} requests: the middle of ${TURNS_OF_FEW} turns, each figure by itself.`),
    columns: ['requests', 'last row after the last answer', 'main thread per request', 'of the DevTools window', 'longest task', 'heap per request', 'heap at the end', 'elements'],
    rows,
  };
}

/** A row of as many cells as the table of traffic has columns; null: the panel was not done in time. */
export function trafficRow(label: string, requests: number, one: Traffic | null): string[] {
  if (!one) return [label, `not done after ${LIMIT_MS / 60_000} min`, ...Array.from({ length: 6 }, () => '–')];
  return [
    label, ms(one.lastRowMs), ms(one.ownMs), ms(one.windowMs),
    one.longestMs === 0 ? 'under 50 ms' : ms(one.longestMs), bytes((one.heapAfter - one.heapBefore) / requests), bytes(one.heapAfter),
    one.nodes.toLocaleString('en'),
  ];
}

/** How long a single answer takes to be seen. */
export async function latencyTable(): Promise<Table> {
  const rows: string[][] = [];
  for (const view of PANELS) {
    const { firstMs, medianMs, p95Ms } = await measureLatency(view);
    rows.push([view === 'grok' ? 'Grok panel, the explanation' : `${NAMES[view]}, the row`, ms(firstMs), ms(medianMs), ms(p95Ms)]);
  }
  return {
    title: 'From an answer to the screen',
    note: `A single refused request in a quiet panel: from the end of the answer in the page to the frame that shows it. The first comes ${ms(OPENED_MS)} after DevTools was opened; the others after it.`,
    columns: ['panel', 'the first', 'median', 'p95'],
    rows,
  };
}

/** What scrolling costs. */
export async function scrollTable(count: number): Promise<Table> {
  const rows: string[][] = [];
  for (const view of PANELS) {
    const { p50Ms, p95Ms, dropped } = await measureScrolling(view, count);
    rows.push([NAMES[view], ms(p50Ms), ms(p95Ms), `${(dropped * 100).toFixed(1)} %`]);
  }
  return {
    title: `Scrolling ${count.toLocaleString('en')} rows`,
    note: 'Main-thread work from one frame to the next in processor time, from a trace, while the list moves by 120 pixels in each of 300 frames; half of the rows of the Grok panel carry an explanation.',
    columns: ['panel', 'work per frame, p50', 'p95', 'frames dropped'],
    rows,
  };
}

/** With so many requests every view is measured, with others the panels alone. */
const EVERY_VIEW = 3_000;
/** How often the page's speed is measured under each view; where it takes minutes, once. */
const pageTurns = (count: number): number => (count <= 10_000 ? 3 : 1);

/** What the page gets done. */
export async function pageTable(counts: readonly number[]): Promise<Table> {
  const rows: string[][] = [];
  await withBareExtension(async (bareExtension) => {
    for (const count of counts) {
      const views = count === EVERY_VIEW ? (['bare', 'closed', 'console-bare', 'console', bareExtension, ...PANELS] as const) : PANELS;
      const speeds = new Map<string, number[]>();
      // In turns, so that what disturbs the machine for a while disturbs all of them.
      for (let turn = 0; turn < pageTurns(count); turn += 1) {
        for (const view of views) {
          const name = typeof view === 'string' ? NAMES[view] : view.name.replace(/ [\d.]+$/, '');
          speeds.set(name, [...(speeds.get(name) ?? []), await measurePage(view, count)]);
        }
      }
      for (const [name, all] of speeds) rows.push([`${count.toLocaleString('en')}, ${name}`, whole(percentile(all, 0.5)), all.map(whole).join(', ')]);
    }
  });
  return {
    title: "The page's own throughput",
    note: 'Requests per second of the traffic above, after 200 to warm up, each view in a browser of its own, in turns. Browser, page, DevTools and the answering server share the cores of the machine, so what a panel costs is what the page lacks. Nothing else is measured meanwhile: the meters of the first table cost the page about 1 % beside the panel of Chrome, and 8 % beside ours, where two main threads have them (2026-11-27).',
    columns: ['requests, view', 'requests/s, middle', 'each turn'],
    rows,
  };
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

/** When the panel is first seen. */
export async function firstPaintTable(): Promise<Table> {
  const rows: string[][] = [];
  for (const count of [0, 1_000]) {
    const { fromDocumentMs, fromChoiceMs } = await measureFirstPaint(count);
    rows.push([count === 0 ? 'nothing recorded' : `${count.toLocaleString('en')} requests recorded`, ms(fromDocumentMs), ms(fromChoiceMs)]);
  }
  return { title: 'First paint of the panel', note: 'First contentful paint, the middle of three.', columns: ['when', 'after its document was asked for', 'after its tab was chosen'], rows };
}

/** When the popup is first seen. */
export async function popupTable(): Promise<Table> {
  const rows: string[][] = [];
  for (const count of [0, 40]) {
    const { first, again } = await measurePopupPaint(count);
    rows.push([count === 0 ? 'nothing counted' : `${count} requests, ${count / 2} failed`, ...[first, again].flatMap(({ paintMs, wholeMs }) => [ms(paintMs), ms(wholeMs)])]);
  }
  return {
    title: 'First paint of the popup',
    note: 'After its document was asked for: its first contentful paint, and the paint of the largest of what it tells. Of the first opening since the browser was started, and the middle of nine more.',
    columns: ['when', 'first opening, first paint', 'all of it', 'opened again, first paint', 'all of it'],
    rows,
  };
}

/** What a large file takes. */
export async function harTable(size: number): Promise<Table> {
  const { bytes: length, entries, tookMs, longestMs, cancelMs } = await measureHarImport(size);
  return {
    title: 'A large HAR file',
    note: 'Opened in the panel by its file field: read in a worker, explained in turns.',
    columns: ['file', 'until it is shown', 'longest task', 'Cancel takes'],
    rows: [[`${bytes(length)}, ${entries.toLocaleString('en')} entries`, ms(tookMs), longestMs === 0 ? 'under 50 ms' : ms(longestMs), ms(cancelMs)]],
  };
}
