import type { JSX } from 'preact';
import type { SeenHost } from '../../session/seen-hosts';
import { Icon } from '../icons/icon';
import { usePanel } from '../store/context';
import { t, tn } from '../words/t';

const TOLD = 4;

/** Where a request went that may be an API call: a path that something was posted to, or a host. */
interface Place {
  readonly place: string;
  readonly method: string | null;
  readonly count: number;
}

/** The hosts that the page spoke to, each to be read from now on with a click. */
export function SeenHosts(): JSX.Element | null {
  const { feed } = usePanel();
  const settings = feed.settings.value;
  const places = placesOf(feed.seenElsewhere.value).slice(0, TOLD);
  if (!settings || places.length === 0) return null;
  const isWatched = ({ place }: Place): boolean => settings.watchedHosts.some((watched) => place === watched || place.startsWith(`${watched}/`));
  return (
    <>
      <ul class="seen-hosts">
        {places.map((seen) => (
          <li key={seen.place}>
            <code>{seen.method !== null && `${seen.method} `}{seen.place}</code>
            <span class="num dim">{tn('sumRequestsShort', seen.count)}</span>
            {isWatched(seen) ? (
              <span class="is-read"><Icon name="check" class="i-s" />{t('hostRead')}</span>
            ) : (
              <button type="button" class="btn plain" aria-label={t('addNamed', t(seen.method === null ? 'addHost' : 'addPath'), seen.place)} onClick={() => feed.watch(seen.place)}>
                {t(seen.method === null ? 'addHost' : 'addPath')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {places.some(isWatched) && <p>{t('hostReadWhen')}</p>}
    </>
  );
}

/** What was posted first: an API call through a proxy is a POST, while most requests to its host fetch the page. */
function placesOf(hosts: readonly SeenHost[]): Place[] {
  const posts = hosts.flatMap(({ host, posts: paths }) => paths.map(({ path, count }) => ({ place: `${host}${path}`, method: 'POST', count })));
  return [...posts.sort((a, b) => b.count - a.count).slice(0, TOLD - 1), ...hosts.map(({ host, count }) => ({ place: host, method: null, count }))];
}
