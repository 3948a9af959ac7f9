import { hostAndPath } from '../har/entry';
import { isWatched } from '../har/watched';
import { askPage, type InspectedWindow } from './ask-page';

/** How long DevTools may have recorded before the extension could listen, in milliseconds; measured: 0.5 s in Firefox 153. */
const HEAD_START_MS = 3000;

/**
 * Tells whether the page made a request that is watched while DevTools was opening. The page's own list of resources knows,
 * and asking for it disturbs nothing. `openedAt` is when the extension began to listen, in milliseconds since the epoch.
 */
export async function hadEarlyTraffic(inspected: InspectedWindow, places: readonly string[], openedAt: number): Promise<boolean> {
  const since = openedAt - HEAD_START_MS;
  const urls = await askPage(inspected, `performance.getEntriesByType('resource').filter((one) => performance.timeOrigin + one.startTime > ${since}).map((one) => one.name).join('\\n')`);
  return typeof urls === 'string' && urls.split('\n').some((url) => {
    const { host, path } = hostAndPath(url);
    return isWatched(host, path, places);
  });
}
