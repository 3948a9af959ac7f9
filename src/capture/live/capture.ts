import type { Exchange } from '../../model/exchange';
import { exchangeFromHar } from '../har/entry';
import { createBackfill } from './backfill';
import type { Content } from './content';
import { readContent } from './content';
import { createInOrder } from './in-order';
import type { InspectedWindow, Navigation } from './navigation';
import { watchDocument } from './navigation';
import { plainEntry } from './plain-entry';
import { createTwins } from './twins';
import { isWatched } from './watched';
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
  /** A request to the API finished. */
  exchange(exchange: Exchange): void;
  /** More is known of a request, its body above all; the exchange takes the place of the one with its id. */
  completed(exchange: Exchange): void;
  /** A request to another host finished. */
  elsewhere(): void;
  /** The page went to another document. */
  navigated(navigation: Navigation): void;
  failed(error: unknown): void;
}

/** How long a body holds up the requests behind it, in milliseconds. A body of 10 MB takes 400. */
const BODY_PATIENCE_MS = 1000;
const LOG_PATIENCE_MS = 2000;
/** Firefox has an empty log at the start and fills it within a second or two; the first event tells that it has. */
const LOG_AGAIN_MS = 3000;

/** Follows the traffic of the inspected page from now on. The listener is added before anything else is done. */
export function startCapture(devtools: DevtoolsApi, target: CaptureTarget, now: () => number = Date.now): void {
  const line = createInOrder((error) => target.failed(error));
  const backfill = createBackfill();
  const twins = createTwins();
  let isReady = false;
  let isLogRead = false;
  let requests = 0;

  line.push(target.ready, () => { isReady = true; });
  devtools.network.onRequestFinished.addListener((entry) => {
    readLogAgain();
    if (isReady && !target.isRecording()) return;
    if (!isWatched(entry)) {
      target.elsewhere();
      return;
    }
    const known = backfill.arrives(entry);
    line.push(readRequest(entry, known ?? nextId(), known !== null), (hand) => hand());
  });
  readLog();
  setTimeout(readLogAgain, LOG_AGAIN_MS);
  const documents = watchDocument(devtools.inspectedWindow, now);
  devtools.network.onNavigated.addListener((url) => {
    line.push(documents.navigated(url), (navigation) => {
      if (navigation !== null) target.navigated(navigation);
    });
  });

  function nextId(): string {
    requests += 1;
    return `live-${requests}`;
  }

  function readLog(onRead: () => void = () => undefined): void {
    line.push(within(missedRequests().finally(onRead), LOG_PATIENCE_MS), (hands) => {
      for (const hand of hands ?? []) hand();
    });
  }

  function readLogAgain(): void {
    if (isLogRead) return;
    isLogRead = true;
    readLog(() => backfill.end());
  }

  async function missedRequests(): Promise<readonly (() => void)[]> {
    const missed = backfill.missed(await devtools.network.getHAR(), nextId);
    return Promise.all(missed.map(({ id, entry }) => readRequest(entry, id, false)));
  }

  /** Reads the body at once, and gives the function that hands the request over: without its body where that is slow, and once more with it. */
  async function readRequest(entry: object, ownId: string, isKnown: boolean): Promise<() => void> {
    const isEarly = !isReady;
    const plain = plainEntry(entry);
    const reading = readContent(entry);
    const content = await within(reading, BODY_PATIENCE_MS);
    return () => {
      if (isEarly && !target.isRecording()) return;
      const twin = twins.twinOf(plain);
      const id = twin ?? ownId;
      const exchange = exchangeFromHar(plain, content, { id, source: 'live' });
      if (exchange === null) return;
      if (isKnown || twin !== null) target.completed(exchange);
      else target.exchange(exchange);
      twins.note(id, plain);
      if (content === null) void complete(reading, plain, id);
    };
  }

  /** Hands a request over once more when its body has come. After a refusal it stays as it is. */
  async function complete(reading: Promise<Content | null>, plain: Record<string, unknown>, id: string): Promise<void> {
    const content = await reading.catch(() => null);
    const exchange = content && exchangeFromHar(plain, content, { id, source: 'live' });
    if (exchange) target.completed(exchange);
  }
}
