import browser from 'webextension-polyfill';
import { badgeOf } from './badge';
import { createKeeper } from './keeper';
import type { MessageSource } from './messages';
import { paintBadge } from './paint';
import type { Report } from './report';
import { parseReport } from './report';
import { createSummaries } from './summaries';
import { browserWords } from './words';

const keeper = createKeeper({
  summaries: createSummaries(browser.storage.session),
  paint: (tabId, summary) => paintBadge(browser.action, tabId, badgeOf(summary, browserWords())),
  ask,
});

// All listeners are added before anything is awaited: that is how an event wakes a stopped service worker.
const messages: MessageSource = browser.runtime.onMessage;
messages.addListener((message, _sender, sendResponse) => {
  const report = parseReport(message);
  if (report === null) return undefined;
  quietly(keeper.report(report).then(() => sendResponse(true)));
  return true;
});
browser.tabs.onUpdated.addListener((tabId, { status }) => {
  if (status === 'loading') quietly(keeper.navigating(tabId));
  if (status === 'complete') quietly(keeper.loaded(tabId));
});
browser.tabs.onRemoved.addListener((tabId) => quietly(keeper.closed(tabId)));

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
