import { setTimeout as pause } from 'node:timers/promises';
import { percentile } from '../table';
import { drawnAt } from './arrival';
import { fire } from './load';
import { openSetting } from './setting';
import { threadOf } from './thread';
import { markOf } from './traffic';

/** Milliseconds from the end of a refused answer to the frame that shows its row: with ours, its explanation too. */
export interface Latency {
  readonly view: 'grok' | 'network';
  /** Of the first request since DevTools was opened, a moment before. */
  readonly firstMs: number;
  /** Of those after it. */
  readonly medianMs: number;
  readonly p95Ms: number;
}

const TIMES = 20;
export const OPENED_MS = 1_500;
const PAUSE_MS = 250;

/** Has single requests refused in a quiet panel, and waits for each to be seen. */
export async function measureLatency(view: 'grok' | 'network'): Promise<Latency> {
  const setting = await openSetting(view);
  try {
    const { session } = await threadOf(setting, setting.panelUrl);
    const took: number[] = [];
    await pause(OPENED_MS);
    for (let turn = 1; turn < TIMES * 2; turn += 2) {
      const [{ lastAt }, shownAt] = await Promise.all([fire(setting.page, turn, 1), drawnAt(session, markOf(view, turn), 20_000)]);
      took.push(shownAt - lastAt);
      await pause(PAUSE_MS);
    }
    const [firstMs = NaN, , ...later] = took;
    return { view, firstMs, medianMs: percentile(later, 0.5), p95Ms: percentile(later, 0.95) };
  } finally {
    await setting.close();
  }
}
