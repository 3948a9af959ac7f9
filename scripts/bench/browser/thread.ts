import type { CDPSession } from 'puppeteer-core';
import { until } from '../../../test/drivers/until';
import type { Setting } from './setting';

/** What a main thread has done since the measurement began, in milliseconds, and what its page holds. */
export interface ThreadWork {
  readonly taskMs: number;
  readonly scriptMs: number;
  readonly layoutMs: number;
}

/** A page's heap after a garbage collection, in bytes. */
export interface Heap {
  readonly scriptBytes: number;
  /** What DOM objects take besides. */
  readonly domBytes: number;
}

/** A target of the browser and its main thread. */
export interface Thread {
  work(): Promise<ThreadWork>;
  heap(): Promise<Heap>;
  /** Elements of its page, through shadow roots and same-process frames. */
  nodes(): Promise<number>;
  /** The longest task since the last call, in milliseconds; 0: none was of 50 ms or more. */
  longestTask(): Promise<number>;
  readonly session: CDPSession;
}

/** The main thread of the first target whose address holds a text. */
export async function threadOf({ browser }: Setting, urlPart: string): Promise<Thread> {
  const session = await until(`a target ${urlPart}`, async () => {
    const root = await browser.target().createCDPSession();
    const { targetInfos } = await root.send('Target.getTargets', { filter: [{}] });
    const target = targetInfos.find(({ url }) => url.includes(urlPart));
    if (!target) return null;
    const { sessionId } = await root.send('Target.attachToTarget', { targetId: target.targetId, flatten: true });
    return root.connection()?.session(sessionId);
  });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' }).catch(() => session.send('Performance.enable'));
  await evaluate(session, watchLongTasks);
  return {
    session,
    async work() {
      const { metrics } = await session.send('Performance.getMetrics');
      const ms = (name: string): number => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
      return { taskMs: ms('TaskDuration'), scriptMs: ms('ScriptDuration'), layoutMs: ms('LayoutDuration') + ms('RecalcStyleDuration') };
    },
    async heap() {
      for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
      const { usedSize, ...rest } = await session.send('Runtime.getHeapUsage');
      const more: Readonly<Record<string, number>> = { ...rest };
      return { scriptBytes: usedSize, domBytes: (more['embedderHeapUsedSize'] ?? 0) + (more['backingStorageSize'] ?? 0) };
    },
    nodes: () => evaluate(session, countElements),
    longestTask: () => evaluate(session, readLongTasks),
  };
}

/** Waits until a thread has next to nothing left to do. */
export async function settled(thread: Thread): Promise<void> {
  for (let before = await thread.work(); ;) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const now = await thread.work();
    if (now.taskMs - before.taskMs < 30) return;
    before = now;
  }
}

async function evaluate<T>(session: CDPSession, work: () => T): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression: `(${String(work)})()`, returnByValue: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

declare global {
  interface Window {
    longestTaskMs?: number;
  }
}

function watchLongTasks(): void {
  window.longestTaskMs = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longestTaskMs = Math.max(window.longestTaskMs ?? 0, duration);
  }).observe({ type: 'longtask' });
}

function readLongTasks(): number {
  const longest = window.longestTaskMs ?? 0;
  window.longestTaskMs = 0;
  return longest;
}

function countElements(): number {
  const count = (root: Document | ShadowRoot): number => [...root.querySelectorAll('*')].reduce((sum, element) => sum + 1 + (element.shadowRoot ? count(element.shadowRoot) : 0), 0);
  return count(document);
}
