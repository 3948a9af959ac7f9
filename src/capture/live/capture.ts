import type { Exchange, Hop } from '../../model/exchange';
import { createChains } from '../har/chains';
import { exchangeFromHar, isNamedPreflight, isPreflight } from '../har/entry';
import type { InspectedWindow } from './ask-page';
import { createBackfill } from './backfill';
import type { Content } from './content';
import { isMissing, readContent, readLate } from './content';
import { createInOrder } from './in-order';
import { hadEarlyTraffic } from './early-traffic';
import type { Navigation } from './navigation';
import { watchDocument } from './navigation';
import { createPatience } from './patience';
import { plainEntry } from './plain-entry';
import { createQuiet } from './quiet';
import { createTwins } from './twins';
import { isWatchedEntry, passedBy, type PassedBy } from './watched';
import { within } from './within';

/** The part of `devtools` that is used. */
export interface DevtoolsApi {
  readonly network: {
    readonly onRequestFinished: { addListener(listener: (entry: unknown) => void): void };
    readonly onNavigated: { addListener(listener: (url: string) => void): void };
    getHAR(): Promise<unknown>;
  };
  readonly inspectedWindow: InspectedWindow;
}

/** Who is told of the traffic, in the order in which it finished. */
export interface CaptureTarget {
  /** Settles when `isRecording` can be relied on. Nothing is handed over before. */
  readonly ready: Promise<void>;
  isRecording(): boolean;
  /** Hosts beside those of the API whose requests are read too. */
  watchedHosts?(): readonly string[];
  /** The browser's own entry of an exchange that is handed over next, and of whose answer only the beginning: the browser may have the rest. */
  entry?(id: string, entry: object): void;
  /** A request to the API finished; it takes the place of one with its id, which it continues (a redirect). */
  exchange(exchange: Exchange): void;
  /** More is known of a request that was handed over before, its body above all. */
  completed(exchange: Exchange): void;
  /** A request to another host finished. */
  elsewhere(request: PassedBy | null): void;
  /** The page went to another document. */
  navigated(navigation: Navigation): void;
  failed(error: unknown): void;
}

/** Traffic that is followed. */
export interface Capture {
  /** Whether something happened that is handed over soon: a request that finished waits for its body, or behind another. */
  isBehind(): boolean;
}

/** Hands a request over. An entry is new, or the log told of it, or it is the event of one that the log told of. */
type Hand = (from: 'new' | 'log' | 'event') => void;

type Entry = Readonly<Record<string, unknown>>;

/** The id of an exchange and the redirects that led to it. */
interface Place {
  readonly id: string;
  readonly hops: readonly Hop[];
}

/**
 * How long a body holds up the requests behind it, in milliseconds. A body of 10 MB takes 400; in a flood, beside a console that prints
 * each refusal, the answers of DevTools were measured to be more than 1000 behind.
 */
const BODY_PATIENCE = { still: 1000, inTurn: 4000 };
const LOG_PATIENCE_MS = 2000;
/** When a log that has not come is given up, in milliseconds. */
const LOG_LATEST_MS = 30_000;
/** How long no request may have finished before the log is read again, in milliseconds. */
const QUIET_MS = 1000;

/** Follows the traffic of the inspected page from now on. The listener is added before anything else is done. */
export function startCapture(devtools: DevtoolsApi, target: CaptureTarget, now: () => number = Date.now): Capture {
  const line = createInOrder((error) => target.failed(error));
  const backfill = createBackfill();
  const quiet = createQuiet(QUIET_MS);
  const twins = createTwins();
  const chains = createChains();
  const withPatience = createPatience(BODY_PATIENCE);
  /** The latest entry of each exchange that several entries tell of. */
  const continuedBy = new Map<string, string>();
  /** Requests that the log told of and that have been handed over: their events may come before the log is read, or after. */
  const handedFromLog = new Map<string, Place>();
  /** Requests that the log told of and whose events have come. */
  const withEvent = new Set<string>();
  const watchedHosts = (): readonly string[] => target.watchedHosts?.() ?? [];
  let isReady = false;
  let requests = 0;

  line.push(target.ready, () => { isReady = true; });
  devtools.network.onRequestFinished.addListener((entry) => {
    quiet.heard();
    if (isReady && !target.isRecording()) return;
    if (!isWatchedEntry(entry, watchedHosts())) {
      target.elsewhere(passedBy(entry));
      return;
    }
    // Nearly every call has one, and to ask for its body takes as long as for one that is there.
    if (isNamedPreflight(entry)) return;
    const known = backfill.arrives(entry);
    if (known !== null) withEvent.add(known);
    line.push(readRequest(entry, known ?? nextId()), (hand) => hand(known === null ? 'new' : 'event'));
  });
  followLog(now()).catch((error: unknown) => target.failed(error));
  const documents = watchDocument(devtools.inspectedWindow, now);
  devtools.network.onNavigated.addListener((url) => {
    line.push(documents.navigated(url), (navigation) => {
      if (navigation !== null) target.navigated(navigation);
    });
  });
  return { isBehind: line.isWaiting };

  function nextId(): string {
    requests += 1;
    return `live-${requests}`;
  }

  /**
   * At the start Firefox has an empty log, and fills it when the extension begins to listen. But what happens in the page while Firefox
   * hands out a log that is filled, it forgets (measured: 2 calls of 40). So it is asked again only where there is something to gain, in a quiet moment.
   */
  async function followLog(openedAt: number): Promise<void> {
    const reading = readLog();
    await target.ready;
    if (await hadEarlyTraffic(devtools.inspectedWindow, watchedHosts(), openedAt)) {
      await quiet.settled();
      await within(readLog(), LOG_LATEST_MS);
    }
    await within(reading, LOG_LATEST_MS);
    backfill.end();
  }

  /** A log that takes long does not hold up what comes after, and is not lost either. Settles when it has been read. */
  async function readLog(): Promise<void> {
    const reading = missedRequests();
    const handAll = (hands: readonly Hand[]): void => hands.forEach((hand) => hand('log'));
    line.push(within(reading, LOG_PATIENCE_MS), (hands) => {
      if (hands) handAll(hands);
      else void reading.then(handAll).catch((error: unknown) => target.failed(error));
    });
    await reading.catch(() => undefined);
  }

  async function missedRequests(): Promise<readonly Hand[]> {
    const missed = backfill.missed(await devtools.network.getHAR(), nextId, watchedHosts());
    return Promise.all(missed.map(({ id, entry }) => readRequest(entry, id)));
  }

  /** Reads the body at once, and gives the function that hands the request over: without its body where that is slow, and once more with it. */
  async function readRequest(entry: object, ownId: string): Promise<Hand> {
    const isEarly = !isReady;
    const reading = readContent(entry);
    const plain = plainEntry(entry);
    const content = await withPatience(reading);
    return (from) => {
      if (isEarly && !target.isRecording()) return;
      const known = handedFromLog.get(ownId);
      // The events come in the order in which the requests finished, the log does not.
      if (from === 'log' && (known || withEvent.has(ownId))) return;
      if (!known && twins.isCovered(plain)) return;
      const place = known ?? placeOf(plain, ownId);
      const exchange = exchangeFromHar(plain, content, { ...place, source: 'live' });
      if (exchange === null) return;
      if (from !== 'new') handedFromLog.set(ownId, place);
      tellEntry(exchange, entry);
      if (known) {
        if (isTold(ownId, place)) target.completed(exchange);
      } else {
        target.exchange(exchange);
        twins.note(place.id, plain);
        chains.note(plain, exchange);
      }
      if (content === null || isMissing(content, plain)) void complete(readLate(reading, entry, plain), entry, ownId, place);
    };
  }

  /** Where an entry belongs: to the request that it continues, else to one of its own. */
  function placeOf(plain: Entry, ownId: string): Place {
    const led = isPreflight(plain) ? null : chains.ledTo(plain);
    const id = led?.id ?? twins.twinOf(plain) ?? ownId;
    if (id !== ownId) continuedBy.set(id, ownId);
    return { id, hops: led?.hops ?? [] };
  }

  /** Whether an entry is the one that its exchange tells of, and no later one continues it. */
  function isTold(ownId: string, { id }: Place): boolean {
    return (continuedBy.get(id) ?? id) === ownId;
  }

  /** Hands a request over once more when its body has come. After a refusal it stays as it is. */
  async function complete(reading: Promise<Content | null>, entry: object, ownId: string, place: Place): Promise<void> {
    const content = await reading.catch(() => null);
    const exchange = content && exchangeFromHar(plainEntry(entry), content, { ...place, source: 'live' });
    if (!exchange || !isTold(ownId, place)) return;
    tellEntry(exchange, entry);
    target.completed(exchange);
  }

  function tellEntry({ id, response: { body } }: Exchange, entry: object): void {
    if (body.kind === 'text' && body.isCut && body.keptBy !== 'browser') target.entry?.(id, entry);
  }
}
