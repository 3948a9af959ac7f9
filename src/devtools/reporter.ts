import type { Report } from '../background/report';
import type { SessionView } from '../session/host';
import { summaryOf } from './summary';

/** Keeps the toolbar button told. */
export interface Reporter {
  /** The report as it stands, for a background that asks. */
  current(): Report;
  /** Sends the report again, because the browser has taken the badge away. */
  repeat(): void;
}

/** Least time between two reports, in milliseconds: each wakes the background. While changes pour in it doubles, up to the longest. */
const PAUSE_MS = 125;
const LONGEST_PAUSE_MS = 1000;
/** Changes that are further apart do not pour in. */
const APART_MS = 500;

/** A background that is stopped in the middle of a report loses it. It is sent again after this many milliseconds, so many times. */
const AGAIN_MS = 1000;
const MOST_TRIES = 3;

/** Sends a report now and after each change of the session that shows in it. `send` gives true once the report has taken effect. */
export function startReporter(session: SessionView, tabId: number, send: (report: Report) => Promise<unknown>): Reporter {
  let lastSent = '';
  let isPausing = false;
  let isStale = false;
  let pause = PAUSE_MS;
  let pausedAt = -Infinity;
  const current = (): Report => ({ kind: 'report', tabId, summary: summaryOf(session) });
  const sendNow = async (isRepeat: boolean, tries = 1): Promise<void> => {
    const report: Report = { ...current(), ...(isRepeat && { isAnew: true }) };
    const text = JSON.stringify(report.summary);
    if (text === lastSent && !isRepeat) return;
    lastSent = text;
    const isDone = await send(report).catch(() => false);
    if (isDone === true || tries === MOST_TRIES) return;
    setTimeout(() => void sendNow(true, tries + 1), AGAIN_MS);
  };
  const changed = (): void => {
    isStale = isPausing;
    if (isPausing) return;
    isPausing = true;
    pause = Date.now() - pausedAt < APART_MS ? Math.min(LONGEST_PAUSE_MS, pause * 2) : PAUSE_MS;
    void sendNow(false);
    setTimeout(() => {
      isPausing = false;
      pausedAt = Date.now();
      if (isStale) changed();
    }, pause);
  };
  session.subscribe(changed);
  void sendNow(true);
  return { current, repeat: () => void sendNow(true) };
}
