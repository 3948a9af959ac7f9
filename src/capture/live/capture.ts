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

/** Follows the traffic of the inspected page from now on. The listener is added before anything else is done. */
export function startCapture(devtools: DevtoolsApi, target: CaptureTarget, now: () => number = Date.now): void {
  const line = createInOrder((error) => target.failed(error));
  const backfill = createBackfill();
  const twins = createTwins();
  let isReady = false;
  let requests = 0;

  line.push(target.ready, () => { isReady = true; });
  devtools.network.onRequestFinished.addListener((entry) => {
    if (isReady && !target.isRecording()) return;
    if (!isWatched(entry)) target.elsewhere();
    else if (backfill.isNew(entry)) receive(entry);
  });
  line.push(within(missedRequests(), LOG_PATIENCE_MS), (hands) => {
    for (const hand of hands ?? []) hand();
  });
  const documents = watchDocument(devtools.inspectedWindow, now);
  devtools.network.onNavigated.addListener((url) => {
    line.push(documents.navigated(url), (navigation) => {
      if (navigation !== null) target.navigated(navigation);
    });
  });

  function receive(entry: object): void {
    line.push(readRequest(entry), (hand) => hand());
  }

  async function missedRequests(): Promise<readonly (() => void)[]> {
    return Promise.all(backfill.missed(await devtools.network.getHAR()).map(readRequest));
  }

  /** Reads the body at once, and gives the function that hands the request over: without its body where that is slow, and once more with it. */
  async function readRequest(entry: object): Promise<() => void> {
    requests += 1;
    const ownId = `live-${requests}`;
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
      if (twin === null) target.exchange(exchange);
      else target.completed(exchange);
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
