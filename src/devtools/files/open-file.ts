import { createLearner } from '../../diagnose/learn';
import type { Exchange } from '../../model/exchange';
import type { Opened, Opening, OpenProgress } from '../../session/files';
import type { PanelHost } from '../../session/host';
import { createSession, type Session } from '../../session/session';
import { followAdvice } from '../advice';
import { foundIn } from '../found';
import type { SettingsStore } from '../settings';
import type { Reader } from './reader';

/** What files are opened with. */
export interface OpenTools {
  readonly read: Reader;
  readonly settings: SettingsStore;
  /** Makes what the panel may ask about a session of a file. */
  readonly hostFor: (session: Session) => PanelHost;
}

/** Requests are explained for this many milliseconds at a time, so that what is recorded live is not kept waiting. */
const TURN_MS = 10;

/** Opens a HAR file as a session of its own: read elsewhere, explained here in small turns. */
export function openFile(name: string, file: Blob, onProgress: (progress: OpenProgress) => void, tools: OpenTools): Opening<PanelHost> {
  const session = createSession();
  const learner = createLearner();
  const advice = followAdvice(session, tools.settings);
  const waiting: Exchange[] = [];
  let done = 0;
  let total: number | null = null;
  let end: { readonly elsewhere: number; readonly broken: number } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let settle: (opened: Opened<PanelHost>) => void = () => undefined;
  const result = new Promise<Opened<PanelHost>>((resolve) => {
    settle = resolve;
  });

  function finish(opened: Opened<PanelHost>): void {
    stop();
    if (timer !== null) clearTimeout(timer);
    waiting.length = 0;
    if (opened.kind !== 'view') advice.end();
    settle(opened);
  }

  function turn(): void {
    timer = null;
    const until = performance.now() + TURN_MS;
    for (let next = waiting.shift(); next; next = performance.now() < until ? waiting.shift() : undefined) {
      const found = foundIn(next, learner.see(next));
      if (found.some(({ id }) => id === 'key-exposed')) learner.toldOfKey(next);
      session.record(next, advice.wanted(next, found));
      done += 1;
    }
    onProgress({ done, total });
    if (waiting.length > 0) timer = setTimeout(turn);
    else if (end) finish({ kind: 'view', view: { name, host: tools.hostFor(session), broken: end.broken, close: advice.end } });
  }

  onProgress({ done, total });
  const stop = tools.read({ kind: 'read', file, places: tools.settings.current().watchedHosts }, (answer) => {
    switch (answer.kind) {
      case 'exchanges':
        waiting.push(...answer.exchanges);
        total = answer.total;
        break;
      case 'end':
        end = answer;
        for (let n = 0; n < answer.elsewhere; n += 1) session.elsewhere();
        break;
      case 'refused':
        finish({ kind: 'refused', why: answer.why });
        return;
    }
    timer ??= setTimeout(turn);
  });
  return { done: result, cancel: () => finish({ kind: 'cancelled' }) };
}
