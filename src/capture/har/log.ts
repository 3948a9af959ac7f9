import type { Exchange } from '../../model/exchange';
import { isObject, parseJson } from '../../model/json';
import { createChains } from './chains';
import { exchangeFromHar, hostAndPath, isPreflight } from './entry';
import { listAt, objectAt, stringAt } from './fields';

/** One exchange of a HAR file and its place in `log.entries`. */
export interface LoggedExchange {
  readonly index: number;
  readonly exchange: Exchange;
}

/** What a HAR file held. */
export interface HarLog {
  readonly exchanges: readonly LoggedExchange[];
  /** Entries of other hosts. */
  readonly elsewhere: number;
  /** Entries that could not be read as a request. */
  readonly broken: number;
}

/** Tells by its beginning whether a text means to be a HAR file. */
export function looksLikeHar(text: string): boolean {
  return /^\s*\{/.test(text) && /"log"\s*:\s*\{/.test(text.slice(0, 3000)) && /"(?:entries|creator|version|pages)"/.test(text.slice(0, 20_000));
}

/**
 * Reads a HAR file of any tool. `isWatched` chooses the hosts. Throws an Error with one clear sentence where the text is no HAR.
 */
export function readHar(text: string, isWatched: (host: string, path: string) => boolean): HarLog {
  const har = parseJson(text.replace(/^\ufeff/, ''));
  if (har === undefined) throw new Error('This is not valid JSON, so it cannot be read as a HAR file.');
  const log = objectAt(har, 'log');
  if (!isObject(har) || !isObject(har['log']) || !Array.isArray(log['entries'])) throw new Error('This JSON has no log.entries, so it is not a HAR file.');
  const exchanges = new Map<string, LoggedExchange>();
  const chains = createChains();
  let elsewhere = 0;
  let broken = 0;
  listAt(log, 'entries').forEach((entry, index) => {
    const url = stringAt(objectAt(entry, 'request'), 'url');
    if (url === null) {
      broken += 1;
      return;
    }
    const { host, path } = hostAndPath(url);
    if (!isWatched(host, path)) {
      elsewhere += 1;
      return;
    }
    const led = isPreflight(entry) ? null : chains.ledTo(entry);
    const exchange = exchangeFromHar(entry, null, { id: `entry-${index}`, source: 'har', hops: led?.hops ?? [] });
    if (!exchange) return;
    chains.note(entry, exchange);
    // The redirect is told with what it led to.
    if (led) exchanges.delete(led.id);
    exchanges.set(exchange.id, { index, exchange });
  });
  return { exchanges: [...exchanges.values()], elsewhere, broken };
}
