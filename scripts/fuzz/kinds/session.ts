import { followAdvice } from '../../../src/devtools/advice';
import type { Diagnosis } from '../../../src/model/diagnosis';
import type { EntryId } from '../../../src/model/entry-id';
import type { Exchange } from '../../../src/model/exchange';
import { passingSettings } from '../../../src/preview/settings';
import { createSession, type Session } from '../../../src/session/session';
import { madeDiagnoses, madeExchange } from '../made-exchange';
import type { Random } from '../random';
import { createTable } from './table';
import { createWatcher } from './watcher';

const START = Date.parse('2026-11-22T10:00:00Z');
const MOST_STEPS = 60;

/** Everything that a case works on. */
interface Scene {
  readonly session: Session;
  readonly table: ReturnType<typeof createTable>;
  readonly settings: ReturnType<typeof passingSettings>;
  readonly advice: ReturnType<typeof followAdvice>;
  at: number;
  next: number;
}

/** A session in a random order of events, held against a table that follows its rules in the plainest way, and looked at as the panel does. */
export function session(random: Random): string | null {
  const limits = { exchanges: random.pick([1, 2, 5, 40] as const), bodyText: random.pick([0, 400, 1e6] as const), navigations: random.pick([1, 3] as const) };
  const waiting: (() => void)[] = [];
  const made = createSession(limits, (run) => void waiting.push(run));
  const settings = passingSettings();
  const scene: Scene = { session: made, table: createTable(limits), settings, advice: followAdvice(made, settings), at: START, next: 0 };
  const watcher = createWatcher(made);
  let told = 0;
  made.subscribe(() => { told += 1; });
  for (let step = random.below(MOST_STEPS); step >= 0; step -= 1) {
    const before = made.rows();
    const toldBefore = told;
    const what = act(random, scene);
    waiting.splice(0).forEach((run) => run());
    if (what === null) {
      if (made.rows() !== before) return 'the rows are another array though nothing happened';
      continue;
    }
    if (told === toldBefore) return `nobody was told of: ${what}`;
    const fault = scene.table.faultOf(made) ?? watcher.faultAfter(random);
    if (fault !== null) return `after ${what}: ${fault}`;
  }
  scene.advice.end();
  return null;
}

/** Does one thing to the session and to the table; gives what, or null for a step in which nothing happens. */
function act(random: Random, scene: Scene): string | null {
  const { session: made, table, settings, advice } = scene;
  scene.at += random.pick([0, 10, 900, 6_000, -400] as const);
  switch (random.below(12)) {
    case 0:
      made.navigated('https://app.example/', scene.at);
      table.navigated();
      return 'a navigation';
    case 1:
      made.elsewhere(random.once(3) ? null : { method: random.pick(['POST', 'GET'] as const), host: `host-${random.below(60)}`, path: `/${random.below(14)}` });
      table.elsewhere();
      return 'a request elsewhere';
    case 2:
      if (!random.once(6)) return null;
      made.clear();
      table.clear();
      return 'a clear';
    case 3: {
      const silenced: EntryId[] = random.once(2) ? ['key-exposed', 'ignored-parameter'] : [];
      const advises = !random.once(3);
      const isNews = String(settings.current().silenced) !== String(silenced) || settings.current().advises !== advises;
      settings.change({ silenced, advises });
      return isNews && table.advised((found) => shownOf(found, silenced, advises)) ? 'another choice of advice' : null;
    }
    case 4:
    case 5: {
      const id = table.someId(random);
      if (id === null) return null;
      record(scene, madeExchange(random, id, scene.at), madeDiagnoses(random));
      return 'an update';
    }
    default:
      scene.next += 1;
      record(scene, madeExchange(random, random.once(30) ? '__proto__' : `live-${scene.next}`, scene.at), madeDiagnoses(random));
      return 'an arrival';
  }

  function record({ session: to }: Scene, exchange: Exchange, found: readonly Diagnosis[]): void {
    const { silenced, advises } = settings.current();
    to.record(exchange, advice.wanted(exchange, found));
    table.record(exchange, found, shownOf(found, silenced, advises));
  }
}

function shownOf(found: readonly Diagnosis[], silenced: readonly EntryId[], advises: boolean): Diagnosis[] {
  return found.filter(({ severity, topic, id }) => severity === 'error' || (!silenced.includes(id) && (advises || topic !== 'advice')));
}
