import type { CDPSession } from 'puppeteer-core';
import type { Setting } from './setting';

/** The work of a thread between two frames, in milliseconds of its own processor time, and how long the frame took. */
export interface Frame {
  readonly workMs: number;
  readonly lengthMs: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds that the thread was at work, which is less than `dur` where others had the processor. */
  readonly tdur?: number;
}

const CATEGORIES = 'devtools.timeline,disabled-by-default-devtools.timeline,blink.user_timing';
/** What the work of a page marks the beginning of each frame with, by `performance.mark`. */
export const FRAME_MARK = 'bench-frame';

/** Traces the browser while a page works, and gives the frames of that page, as its work marks them. */
export async function traceFrames({ browser }: Setting, session: CDPSession, work: string): Promise<Frame[]> {
  const root = await browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  root.on('Tracing.dataCollected', ({ value }) => events.push(...value.filter(isEvent)));
  await root.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: CATEGORIES.split(','), recordMode: 'recordAsMuchAsPossible' } });
  await session.send('Runtime.evaluate', { expression: work, awaitPromise: true });
  const ended = new Promise((resolve) => root.once('Tracing.tracingComplete', resolve));
  await root.send('Tracing.end');
  await ended;
  await root.detach();
  return framesOf(events);
}

function framesOf(events: readonly TraceEvent[]): Frame[] {
  const mark = events.find(({ name }) => name === FRAME_MARK);
  if (!mark) throw new Error('The trace does not hold the page.');
  const own = events.filter(({ pid, tid, ts }) => pid === mark.pid && tid === mark.tid && ts >= mark.ts).sort((a, b) => a.ts - b.ts);
  const tasks = own.filter(({ name }) => name === 'RunTask');
  const starts = own.filter(({ name }) => name === FRAME_MARK).map(({ ts }) => ts);
  let at = 0;
  return starts.slice(1).map((end, index) => {
    const start = starts[index] ?? end;
    let work = 0;
    while ((tasks[at]?.ts ?? Infinity) + (tasks[at]?.dur ?? 0) <= start) at += 1;
    for (let task = at; (tasks[task]?.ts ?? Infinity) < end; task += 1) {
      const { ts = 0, dur = 0, tdur = dur } = tasks[task] ?? {};
      if (dur > 0) work += ((Math.min(end, ts + dur) - Math.max(start, ts)) * tdur) / dur;
    }
    return { workMs: work / 1000, lengthMs: (end - start) / 1000 };
  });
}

function isEvent(value: unknown): value is TraceEvent {
  return typeof value === 'object' && value !== null && 'name' in value && 'ts' in value && 'pid' in value && 'tid' in value;
}
