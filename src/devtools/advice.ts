import type { Diagnosis } from '../model/diagnosis';
import type { Exchange } from '../model/exchange';
import type { Session } from '../session/session';
import type { SettingsStore } from './settings';
import { wantedOf } from './wanted';

/** What of the findings is shown. */
export interface Advice {
  /** The findings that the developer wants to see. */
  wanted(exchange: Exchange, found: readonly Diagnosis[]): readonly Diagnosis[];
  /** Follows the settings no more. */
  end(): void;
}

/** Shows and hides advice as the settings say, in what is recorded already too. */
export function followAdvice(session: Session, settings: SettingsStore): Advice {
  // What is hidden is kept as long as its exchange is.
  const whole = new WeakMap<Exchange, readonly Diagnosis[]>();
  let { advises, silenced } = settings.current();

  function wanted(exchange: Exchange, found: readonly Diagnosis[]): readonly Diagnosis[] {
    const shown = wantedOf(found, settings.current());
    if (shown.length < found.length) whole.set(exchange, found);
    return shown;
  }

  const end = settings.subscribe(() => {
    const now = settings.current();
    if (now.advises === advises && String(now.silenced) === String(silenced)) return;
    ({ advises, silenced } = now);
    for (const { id } of session.rows()) {
      const recorded = session.get(id);
      if (!recorded) continue;
      const shown = wanted(recorded.exchange, whole.get(recorded.exchange) ?? recorded.diagnoses);
      if (shown.length !== recorded.diagnoses.length) session.record(recorded.exchange, shown);
    }
  });
  return { wanted, end };
}
