import browser from 'webextension-polyfill';
import { badgeOf } from './badge';
import { createKeeper } from './keeper';
import type { MessageSource } from './messages';
import { paintBadge } from './paint';
import type { Report } from './report';
import { parseReport, wantsErasure } from './report';
import { createSummaries } from './summaries';
import { createHeard } from './watch/heard';
import { createEars, type WebRequestApi } from './watch/listen';
import { outcomeOf } from './watch/outcome';
import { permissionsFor, siteOf } from './watch/sites';
import { browserWords } from './words';

const keeper = createKeeper({
  summaries: createSummaries(browser.storage.session),
  paint: (tabId, summary) => paintBadge(browser.action, tabId, badgeOf(summary, browserWords())),
  ask,
  mayWatch: (site) => browser.permissions.contains(permissionsFor(site)),
});
const noteHeard = createHeard(browser.storage.session);
const ears = createEars(() => webRequestOf(browser), {
  finished(details) {
    quietly(noteHeard());
    const outcome = outcomeOf(details);
    if (outcome) quietly(keeper.finished(outcome));
  },
  documentBegins({ tabId }) {
    quietly(noteHeard());
    quietly(keeper.documentBegins(tabId));
  },
});

// All listeners are added before anything is awaited: that is how an event wakes a stopped service worker.
const messages: MessageSource = browser.runtime.onMessage;
messages.addListener((message, _sender, sendResponse) => {
  const report = parseReport(message);
  if (report === null && !wantsErasure(message)) return undefined;
  quietly((report ? keeper.report(report) : keeper.erase()).then(() => sendResponse(true)));
  return true;
});
browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
  if (status === 'loading') quietly(keeper.navigating(tabId, siteOf(url)));
  if (status === 'complete') quietly(keeper.loaded(tabId, siteOf(url)));
});
browser.tabs.onRemoved.addListener((tabId) => quietly(keeper.closed(tabId)));
browser.permissions.onAdded.addListener(() => ears.open());
browser.permissions.onRemoved.addListener(() => quietly(keeper.unwatched()));
ears.open();

/** Undefined until the developer lets us watch a site, whatever the types say. */
function webRequestOf({ webRequest }: { webRequest?: WebRequestApi }): WebRequestApi | undefined {
  return webRequest;
}

function quietly(work: Promise<void>): void {
  work.catch((error: unknown) => console.error('The badge could not be brought up to date.', error));
}

/** Where no devtools page listens, sending is refused; where others do, nobody answers. */
async function ask(tabId: number): Promise<Report | null> {
  try {
    return parseReport(await browser.runtime.sendMessage({ kind: 'report-wanted', tabId }));
  } catch {
    return null;
  }
}
