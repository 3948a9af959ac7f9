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

/** At most this many reports a second wake the background. */
const REPORTS_PER_SECOND = 8;

/** Sends a report now and after each change of the session that shows in it. `send` may be refused: the next report says it all again. */
export function startReporter(session: SessionView, tabId: number, send: (report: Report) => Promise<unknown>): Reporter {
  let lastSent = '';
  let isWaiting = false;
  const current = (): Report => ({ kind: 'report', tabId, summary: summaryOf(session) });
  const sendNow = (isRepeat: boolean): void => {
    const report = current();
    const text = JSON.stringify(report);
    if (text === lastSent && !isRepeat) return;
    lastSent = text;
    send(report).catch(() => { lastSent = ''; });
  };
  session.subscribe(() => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      sendNow(false);
    }, 1000 / REPORTS_PER_SECOND);
  });
  sendNow(true);
  return { current, repeat: () => sendNow(true) };
}
