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

/** Least time between two reports, in milliseconds: each wakes the background. */
const PAUSE_MS = 125;

/** Sends a report now and after each change of the session that shows in it. `send` may be refused: the next report says it all again. */
export function startReporter(session: SessionView, tabId: number, send: (report: Report) => Promise<unknown>): Reporter {
  let lastSent = '';
  let isPausing = false;
  let isStale = false;
  const current = (): Report => ({ kind: 'report', tabId, summary: summaryOf(session) });
  const sendNow = (isRepeat: boolean): void => {
    const report = current();
    const text = JSON.stringify(report);
    if (text === lastSent && !isRepeat) return;
    lastSent = text;
    send(report).catch(() => { lastSent = ''; });
  };
  const changed = (): void => {
    isStale = isPausing;
    if (isPausing) return;
    isPausing = true;
    sendNow(false);
    setTimeout(() => {
      isPausing = false;
      if (isStale) changed();
    }, PAUSE_MS);
  };
  session.subscribe(changed);
  sendNow(true);
  return { current, repeat: () => sendNow(true) };
}
