import type { CaptureTarget } from '../capture/live/capture';
import { diagnose } from '../diagnose/diagnose';
import { createLearner } from '../diagnose/learn';
import type { Exchange } from '../model/exchange';
import type { Recorded, Session } from '../session/session';
import type { SettingsStore } from './settings';

/** What the recorder works with. */
export interface RecorderTools {
  readonly session: Session;
  readonly settings: SettingsStore;
  /** The page went to another document, and the session knows. */
  onNavigated(): void;
}

/** Turns captured traffic into a session: diagnoses each exchange and records it. */
export function createRecorder({ session, settings, onNavigated }: RecorderTools): CaptureTarget {
  const learner = createLearner();
  const record = (exchange: Exchange): void => {
    const diagnoses = diagnose(exchange, learner.see(exchange));
    if (diagnoses.some(({ id }) => id === 'key-exposed')) learner.toldOfKey(exchange);
    session.record(exchange, diagnoses);
  };
  return {
    ready: settings.ready,
    isRecording: () => settings.current().records,
    exchange: record,
    completed(exchange) {
      // The list may have been cleared since: what is gone does not come back.
      if (session.get(exchange.id) !== null) record(exchange);
    },
    elsewhere: () => session.elsewhere(),
    navigated({ url, startedAt }) {
      if (settings.current().preservesLog) session.navigated(url, startedAt);
      else keepSince(session, startedAt);
      onNavigated();
    },
    failed: (error) => console.error('A finished request could not be recorded.', error),
  };
}

/** Clears the session but for what the new document has sent already: Firefox tells late of a navigation. */
function keepSince(session: Session, startedAt: number): void {
  const kept: Recorded[] = [];
  for (const row of session.rows()) {
    const recorded = row.kind === 'request' && row.startedAt >= startedAt ? session.get(row.id) : null;
    if (recorded) kept.push(recorded);
  }
  session.clear();
  for (const { exchange, diagnoses } of kept) session.record(exchange, diagnoses);
}
