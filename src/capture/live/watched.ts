import { isXaiHost } from '../../api/hosts';
import { hostAndPath } from '../har/entry';
import { valueOf } from './plain-entry';

/** Tells whether an entry of the network log is a request to the API. Asked of every request of the page, so it looks at nothing but the host. */
export function isWatched(entry: unknown): entry is object {
  const url = valueOf(valueOf(entry, 'request'), 'url');
  return typeof url === 'string' && isXaiHost(hostAndPath(url).host);
}
