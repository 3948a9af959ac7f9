import { isXaiHost } from '../../api/hosts';

/**
 * Tells whether a request goes to the API, or to a place that the developer named beside it: a host (any port, unless one is named)
 * or a host with the beginning of a path (`localhost:8787`, `app.example/api/grok`). The path counts by whole segments.
 */
export function isWatched(host: string, path: string, places: readonly string[]): boolean {
  return isXaiHost(host) || places.some((place) => isWithin(host, path, place));
}

function isWithin(host: string, path: string, place: string): boolean {
  const slash = place.indexOf('/');
  // The port that goes without saying is not said in URLs either.
  const named = (slash < 0 ? place : place.slice(0, slash)).replace(/:(?:443|80)$/, '');
  const prefix = slash < 0 ? '' : place.slice(slash).replace(/\/+$/, '');
  if (host !== named && host.replace(/:\d+$/, '') !== named) return false;
  return prefix === '' || path === prefix || path.startsWith(`${prefix}/`);
}
