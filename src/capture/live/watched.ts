import { hostAndPath } from '../har/entry';
import { isWatched } from '../har/watched';
import { maskSecrets } from '../../redact/secrets';
import { valueOf } from './plain-entry';

/** What is told of a request that is not to be read: where it went. */
export interface PassedBy {
  readonly method: string;
  readonly host: string;
  /** The path without query; it ends before a segment that holds a secret. */
  readonly path: string;
}

/** Where a request went that is not to be read; null for what is no request. */
export function passedBy(entry: unknown): PassedBy | null {
  const request = valueOf(entry, 'request');
  const url = valueOf(request, 'url');
  const method = valueOf(request, 'method');
  if (typeof url !== 'string' || typeof method !== 'string') return null;
  const { host, path } = hostAndPath(url);
  // Only places that something is posted to are told.
  return { method, host, path: method === 'POST' ? beforeSecret(path) : path };
}

function beforeSecret(path: string): string {
  const masked = maskSecrets(path);
  if (masked === path) return path;
  let at = 0;
  while (masked[at] === path[at]) at += 1;
  return path.slice(0, path.lastIndexOf('/', at)) || '/';
}

/** Tells whether an entry of the network log is to be read. Asked of every request of the page, so it looks at nothing but the URL. */
export function isWatchedEntry(entry: unknown, places: readonly string[]): entry is object {
  const url = valueOf(valueOf(entry, 'request'), 'url');
  if (typeof url !== 'string') return false;
  const { host, path } = hostAndPath(url);
  return isWatched(host, path, places);
}
