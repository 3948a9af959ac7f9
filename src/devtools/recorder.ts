import type { CaptureTarget } from '../capture/live/capture';
import { createLearner } from '../diagnose/learn';
import type { Exchange } from '../model/exchange';
import type { Recorded, Session } from '../session/session';
import { followAdvice } from './advice';
import { consoleLine } from './console';
import { foundIn } from './found';
import type { SettingsStore } from './settings';
import type { WholeBodies } from './whole-bodies';

/** What the recorder works with. */
export interface RecorderTools {
  readonly session: Session;
  readonly settings: SettingsStore;
  /** Hears of the browser's own entries. */
  readonly bodies?: Pick<WholeBodies, 'keep'>;
  /** The page went to another document, and the session knows. */
  onNavigated(): void;
  /** Prints a line to the console of the page. */
  print?(line: string): void;
}

/** Turns captured traffic into a session: diagnoses each exchange and records it. */
export function createRecorder({ session, settings, bodies, onNavigated, print }: RecorderTools): CaptureTarget {
  const learner = createLearner();
  const advice = followAdvice(session, settings);
  const record = (exchange: Exchange): void => {
    const found = foundIn(exchange, learner.see(exchange));
    const diagnoses = advice.wanted(exchange, found);
    if (found.some(({ id }) => id === 'key-exposed')) learner.toldOfKey(exchange);
    const before = session.get(exchange.id)?.diagnoses[0]?.title;
    session.record(exchange, diagnoses);
    const [main] = diagnoses;
    // A body that comes late may change the judgement; the same one is printed once.
    if (main?.severity === 'error' && main.title !== before && settings.current().printsToConsole) print?.(consoleLine(exchange, main));
  };
  return {
    ready: settings.ready,
    isRecording: () => settings.current().records,
    watchedHosts: () => settings.current().watchedHosts,
    entry: (id, entry) => bodies?.keep(id, entry),
    exchange: record,
    completed(exchange) {
      // The list may have been cleared since: what is gone does not come back.
      if (session.get(exchange.id) !== null) record(exchange);
    },
    elsewhere: (request) => session.elsewhere(request),
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
