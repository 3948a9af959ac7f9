import browser from 'webextension-polyfill';
import { askDevTools } from './ask';
import { badgeOf } from './badge';
import { createKeeper } from './keeper';
import { createLines, tabOfLine } from './line';
import type { MessageSource } from './messages';
import { createPainter } from './paint';
import { parseReport, wantedReport, wantsErasure } from './report';
import { createSummaries } from './summaries';
import { createAsked } from './watch/asked';
import { createHeard } from './watch/heard';
import { createEars, type WebRequestApi } from './watch/listen';
import { outcomeOf } from './watch/outcome';
import { beginAnew } from './watch/renew';
import { permissionsFor, siteOf } from './watch/sites';
import { browserWords } from './words';

const lines = createLines();
const painter = createPainter(browser.action);
const keeper = createKeeper({
  summaries: createSummaries(browser.storage.session),
  paint: (tabId, summary) => painter.paint(tabId, badgeOf(summary, browserWords())),
  ask: (tabId) => lines.ask(tabId) ?? askDevTools((message) => browser.runtime.sendMessage(message), tabId),
  siteOf: async (tabId) => siteOf((await browser.tabs.get(tabId).catch(() => null))?.url),
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
  // The popup asks whether DevTools is open: where no line has told that it was closed, this does.
  const asked = wantedReport(message);
  if (asked !== null) {
    quietly(keeper.devToolsClosed(asked));
    const answer = lines.ask(asked);
    void answer?.then(sendResponse);
    // Without a line the devtools page itself answers, where there is one.
    return answer === null ? undefined : true;
  }
  const report = parseReport(message);
  if (report === null && !wantsErasure(message)) return undefined;
  if (report?.isAnew) painter.lost(report.tabId);
  const done = report ? keeper.report(report) : keeper.erase();
  quietly(done);
  done.then(() => sendResponse(true), () => sendResponse(false));
  return true;
});
browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
  if (status !== undefined) painter.lost(tabId);
  if (status === 'loading') quietly(keeper.navigating(tabId, siteOf(url)));
  if (status === 'complete') quietly(keeper.loaded(tabId, siteOf(url)));
});
browser.tabs.onRemoved.addListener((tabId) => {
  painter.lost(tabId);
  quietly(keeper.closed(tabId));
});
browser.runtime.onConnect.addListener((line) => {
  const tabId = tabOfLine(line.name);
  if (tabId !== null) lines.add(tabId, line, () => quietly(keeper.devToolsClosed(tabId)));
});
const beganWithEars = webRequestOf(browser) !== undefined;
browser.permissions.onAdded.addListener(() => {
  quietly(createAsked(browser.storage.session).forget());
  ears.open();
  if (!beganWithEars && webRequestOf(browser) !== undefined) quietly(keeper.settled().then(beginAnew));
});
browser.permissions.onRemoved.addListener(() => quietly(keeper.unwatched()));
ears.open();

/** Undefined until the developer lets us watch a site, whatever the types say. */
function webRequestOf({ webRequest }: { webRequest?: WebRequestApi }): WebRequestApi | undefined {
  return webRequest;
}

function quietly(work: Promise<void>): void {
  work.catch((error: unknown) => console.error('The badge could not be brought up to date.', error));
}
