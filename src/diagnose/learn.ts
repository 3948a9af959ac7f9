import { bodyText, headerValue, type Exchange } from '../model/exchange';
import { parseJson } from '../model/json';
import type { Knowledge, LearnedModel, Polls, Repeats } from '../model/knowledge';
import { learnModels } from './lint/learn-models';

const MODEL_LIST = /\/(?:language-|image-generation-|video-generation-)?models(?:\/[^/]+)?\/?$/;
/** Repetitions further apart than this are none. */
const STORM_MS = 60_000;
const STORM_TIMES = 4;
const REMEMBERED = 500;

/** Learns from the exchanges of one session, in the order in which they are shown to it. */
export interface Learner {
  /** What is known when this exchange is judged; remembers what it teaches. The same exchange may come again, with its body. */
  see(exchange: Exchange): Knowledge;
  /** Notes that a page was told of its exposed key. */
  toldOfKey(exchange: Exchange): void;
}

/** Starts with the embedded facts alone. */
export function createLearner(): Learner {
  const models = new Map<string, LearnedModel>();
  /** Pages by origin, with the exchange at which they were told. */
  const toldAt = new Map<string, string>();
  const failures: Failures = new Map();
  const pending: Moments = new Map();
  return {
    see(exchange) {
      for (const model of modelsTaughtBy(exchange)) models.set(model.id, model);
      const repeats = repeatsOf(exchange, failures);
      const polls = pollsOf(exchange, pending);
      const teller = toldAt.get(pageOf(exchange));
      return { models, isKeyTold: teller !== undefined && teller !== exchange.id, ...(repeats ? { repeats } : {}), ...(polls ? { polls } : {}) };
    },
    toldOfKey(exchange) {
      toldAt.set(pageOf(exchange), exchange.id);
    },
  };
}

/** The origin of the page that made the request, '' where it is not told. */
function pageOf({ request }: Exchange): string {
  return headerValue(request.headers, 'origin') ?? '';
}

function modelsTaughtBy({ request, response }: Exchange): LearnedModel[] {
  if (request.method !== 'GET' || response.status !== 200 || !MODEL_LIST.test(request.path)) return [];
  const body = parseJson(bodyText(response.body) ?? '');
  return body === undefined ? [] : learnModels(body);
}

/** When each failed exchange (by id) of one and the same request started. */
type Failures = Moments;

/** Moments of exchanges (by id) that belong together. */
type Moments = Map<string, Map<string, number>>;

/** Counts failures of one and the same request; gives a storm where they come again and again without growing waits. */
function repeatsOf(exchange: Exchange, failures: Failures): Repeats | null {
  const { id, request, response, startedAt } = exchange;
  if (startedAt === 0 || (response.status !== 0 && (response.status ?? 0) < 400)) return null;
  const text = bodyText(request.body) ?? '';
  const signature = `${request.method} ${request.url} ${text.length} ${text.slice(0, 1000)} ${text.slice(-500)}`;
  const started = new Map([...(failures.get(signature) ?? [])].filter(([, at]) => startedAt - at < STORM_MS).slice(-50)).set(id, startedAt);
  failures.delete(signature);
  failures.set(signature, started);
  if (failures.size > REMEMBERED) failures.delete(failures.keys().next().value ?? '');
  const times = [...started.values()].filter((at) => at <= startedAt).sort((a, b) => a - b);
  const waits = times.slice(1).map((at, index) => at - (times[index] ?? at));
  const isGrowing = waits.length > 1 && waits.slice(1).every((wait, index) => wait >= 1.4 * (waits[index] ?? 0) && wait >= 500);
  return times.length >= STORM_TIMES && !isGrowing ? { times: times.length, withinMs: startedAt - (times[0] ?? startedAt) } : null;
}

/** How often and how long a result has been asked for that is not ready; null the first time, and for any other answer. */
function pollsOf({ id, request, response, startedAt, durationMs }: Exchange, pending: Moments): Polls | null {
  if (response.status !== 202 || request.method !== 'GET' || startedAt === 0) return null;
  const asked = (pending.get(request.url) ?? new Map<string, number>()).set(id, startedAt);
  pending.delete(request.url);
  pending.set(request.url, asked);
  if (pending.size > REMEMBERED) pending.delete(pending.keys().next().value ?? '');
  const times = [...asked.values()].filter((at) => at <= startedAt);
  return times.length > 1 ? { times: times.length, forMs: startedAt + (durationMs ?? 0) - Math.min(...times) } : null;
}
