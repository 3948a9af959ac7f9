import { askDevTools } from '../../../src/background/ask';
import { badgeOf } from '../../../src/background/badge';
import { createKeeper } from '../../../src/background/keeper';
import { lineName, tabOfLine } from '../../../src/background/line';
import { ERASE, parseReport, wantedReport, wantsErasure, type Summary } from '../../../src/background/report';
import { createSummaries } from '../../../src/background/summaries';
import { outcomeOf } from '../../../src/background/watch/outcome';
import { answerReports } from '../../../src/devtools/answers';
import { isAnswer, isOrder } from '../../../src/devtools/files/reading';
import { handOver } from '../../../src/devtools/hand-over';
import { createSearch, followSearch } from '../../../src/devtools/search';
import { openSettings, SETTINGS_KEY } from '../../../src/devtools/settings';
import { parseSettings } from '../../../src/model/settings';
import type { PanelHost } from '../../../src/session/host';
import { hostileText } from '../hostile';
import { anyValue, mutated, type Made } from '../mutate';
import type { Random } from '../random';

const WORDS = { idle: 'Grok', over: 'Over', failed: (count: number, title: string | null) => `${count} ${title ?? ''}` };
const TAB = 3;

/** A message that one part may send another, or nearly so, or anything. */
function messageOf(random: Random): Made {
  const finding = { id: hostileText(random), count: random.below(9), status: anyValue(random), title: hostileText(random), cause: hostileText(random), firstStep: '', model: anyValue(random), at: 1 };
  const summary = { requests: random.pick([1, -1, 1e21, 0.5, 2 ** 53] as const), failed: random.below(200), findings: [finding], watchedFor: random.once(2) ? null : 'https://app.example/*', isOver: anyValue(random) };
  const whole: readonly [Made, ...Made[]] = [
    { kind: 'report', tabId: random.pick([TAB, 0, -1, 1.5, 1e300] as const), summary }, { kind: 'report-wanted', tabId: TAB }, { kind: 'erase' },
    { kind: 'read', file: anyValue(random), places: anyValue(random) }, { kind: 'exchanges', exchanges: anyValue(random), total: anyValue(random) },
    { kind: 'end', elsewhere: 1, broken: anyValue(random) }, { kind: 'refused', why: anyValue(random) },
  ];
  const chosen = random.once(5) ? anyValue(random) : random.pick(whole);
  return random.once(2) ? mutated(random, chosen) : chosen;
}

/** A storage area whose contents somebody else has written. */
function areaOf(random: Random): { items: Map<string, unknown>; get(key: string | null): Promise<Record<string, unknown>>; set(items: Record<string, unknown>): Promise<void>; remove(key: string): Promise<void> } {
  const items = new Map<string, unknown>([[`tab:${TAB}`, messageOf(random)], [`tab:${random.below(9)}`, anyValue(random)], [hostileText(random), 1], [SETTINGS_KEY, anyValue(random)]]);
  return {
    items,
    get: (key) => Promise.resolve(key === null ? Object.fromEntries(items) : items.has(key) ? { [key]: items.get(key) } : {}),
    set: (changes) => {
      Object.entries(changes).forEach(([key, value]) => items.set(key, value));
      return Promise.resolve();
    },
    remove: (key) => {
      items.delete(key);
      return Promise.resolve();
    },
  };
}

/** Messages between the parts of the extension, and what they find stored: whatever it is, each part stays right and goes on. */
export async function parts(random: Random): Promise<string | null> {
  const message = messageOf(random);
  const report = parseReport(message);
  if (report && JSON.stringify(parseReport(report)) !== JSON.stringify(report)) return 'reading a report twice is not reading it once';
  if (isOrder(message)) return 'a message without a file is taken for an order to read one';
  if (isAnswer(message) && typeof message !== 'object') return 'a message that is no object is taken for an answer';
  return answerFault(message) ?? (await keeperFault(random)) ?? (await settingsFault(random)) ?? handOverFault(random);
}

/** The devtools page answers who asks for the report of its tab, and nobody else. */
function answerFault(message: Made): string | null {
  const answers: unknown[] = [];
  const mine = { kind: 'report', tabId: TAB, summary: { requests: 0, failed: 0, findings: [], watchedFor: null, isOver: false } } as const;
  let isLeft: unknown = null;
  answerReports({ addListener: (listener) => { isLeft = listener(message, {}, (answer) => answers.push(answer)); } }, TAB, { current: () => mine, repeat: () => undefined });
  const isAsked = typeof message === 'object' && message !== null && !Array.isArray(message) && message['kind'] === 'report-wanted' && message['tabId'] === TAB;
  if (isAsked !== (answers.length === 1 && answers[0] === mine && isLeft === true)) return `asked ${JSON.stringify(message)}, the page answers ${answers.length} times`;
  return isAsked || isLeft === undefined ? null : 'the page keeps a message that is not for it';
}

/** The background: what it is told last is what it shows; a badge is short. */
async function keeperFault(random: Random): Promise<string | null> {
  const area = areaOf(random);
  const painted = new Map<number, Summary | null>();
  const keeper = createKeeper({
    summaries: createSummaries(area),
    paint: (tabId, summary) => {
      painted.set(tabId, summary);
      return Promise.resolve();
    },
    ask: (tabId) => askDevTools(() => (random.once(3) ? Promise.reject(new Error('nobody listens')) : Promise.resolve(messageOf(random))), tabId),
    siteOf: () => Promise.resolve(random.once(2) ? null : hostileText(random)),
    mayWatch: () => Promise.resolve(random.once(2)),
  });
  for (let turn = random.below(6); turn > 0; turn -= 1) {
    const message = messageOf(random);
    const report = parseReport(message);
    if (report) {
      await keeper.report(report);
      if (painted.get(report.tabId)?.failed !== report.summary.failed) return 'a report is not shown';
    } else if (wantsErasure(message)) {
      await keeper.erase();
      const left = [...area.items.keys()].filter((key) => /^tab:\d+$/.test(key)).filter((key) => painted.get(Number(key.slice(4))) !== undefined && painted.get(Number(key.slice(4))) !== null);
      if (left.length > 0) return `${left.join()} outlive the erasure`;
    } else {
      const outcome = outcomeOf({ tabId: random.below(4), method: hostileText(random), timeStamp: 1, statusCode: random.below(700), error: hostileText(random), initiator: random.once(2) ? 'https://app.example/' : hostileText(random) });
      if (outcome) await keeper.finished(outcome);
      await keeper.navigating(random.below(4), random.once(2) ? null : hostileText(random));
      await keeper.loaded(TAB, 'https://app.example/*');
      await keeper.unwatched();
      await keeper.devToolsClosed(tabOfLine(random.once(2) ? lineName(TAB) : hostileText(random)) ?? wantedReport(message) ?? 0);
    }
  }
  const badge = [...painted.values()].map((summary) => badgeOf(summary, WORDS)).find(({ text }) => text.length > 3);
  return badge ? `the badge reads ${JSON.stringify(badge.text)}` : null;
}

/** Stored settings that make no sense count as the defaults, then and later. */
async function settingsFault(random: Random): Promise<string | null> {
  const area = areaOf(random);
  let hear: (changes: Record<string, unknown>) => void = () => undefined;
  const store = openSettings({ ...area, onChanged: { addListener: (listener) => { hear = listener; } } });
  await store.ready;
  hear(Object.fromEntries([[random.pick([SETTINGS_KEY, '__proto__'] as const), random.once(2) ? { newValue: anyValue(random) } : anyValue(random)]]));
  const now = store.current();
  return JSON.stringify(parseSettings(now)) === JSON.stringify(now) ? null : `the settings read ${JSON.stringify(now)}`;
}

/** The panel's window and DevTools' own search are somebody else's too. */
function handOverFault(random: Random): string | null {
  const pages = [{}, { connectPanel: 1 }, { connectPanel: () => undefined }, Object.create(null) as object];
  let connected = 0;
  const host = {} as PanelHost;
  handOver({
    onShown: { addListener: (listener) => [random.pick(pages) ?? {}, { connectPanel: () => { connected += 1; }, restPanel: () => undefined }].forEach(listener) },
    onHidden: { addListener: (listener) => listener() },
  }, host);
  const search = createSearch();
  let heard = 0;
  search.subscribe(() => { heard += 1; });
  followSearch({ onSearch: { addListener: (listener: (action: string, query?: string) => void) => [hostileText(random), 'performSearch'].forEach((action) => listener(action, random.once(2) ? undefined : hostileText(random))) } }, search);
  followSearch(random.pick([{}, { onSearch: null }, { onSearch: 1 }]) ?? {}, search);
  if (wantsErasure(ERASE) !== true) return 'the wish to erase is not understood';
  return connected === 1 && heard >= 1 ? null : `connected ${connected} times, heard ${heard}`;
}
