import browser from 'webextension-polyfill';
import { lineName } from '../background/line';
import { startCapture } from '../capture/live/capture';
import { watchTheme } from '../capture/live/theme';
import { pausing } from '../session/notifier';
import { createSession } from '../session/session';
import { answerReports } from './answers';
import { clearingBoth, followClearing, isInPanel } from './apart';
import { browserActions } from './browser-actions';
import { exampleOf, oneOfEachTopic } from './catalogue/pages';
import { printing } from './console';
import { offerFormat } from './copy-format';
import { readIn } from './files/reader';
import { handOver } from './hand-over';
import { createHost } from './host';
import { holdLine } from './line';
import { createRecorder } from './recorder';
import { startReporter } from './reporter';
import { createSearch, followSearch } from './search';
import { openSettings } from './settings';
import { warmUp } from './warm-up';
import { createWholeBodies } from './whole-bodies';

const { tabId } = browser.devtools.inspectedWindow;
const session = createSession({}, pausing(() => capture.isBehind()));
const settings = openSettings(browser.storage.local);
const bodies = createWholeBodies(session);
const isApart = isInPanel(window);
const capture = startCapture(browser.devtools, createRecorder({
  session,
  settings,
  bodies,
  onNavigated: () => reporter?.repeat(),
  print: (line) => {
    if (!isApart) void browser.devtools.inspectedWindow.eval(printing(line)).catch(() => undefined);
  },
}));

// Async, so that a call which throws (the extension was updated under an open DevTools) is a report that did not arrive.
const reporter = isApart ? null : startReporter(session, tabId, async (report) => browser.runtime.sendMessage(report));
if (reporter) {
  answerReports(browser.runtime.onMessage, tabId, reporter);
  holdLine(() => browser.runtime.connect({ name: lineName(tabId) }), reporter.current);
  followClearing(browser.runtime.onMessage, tabId, session);
}

void settings.ready.then(() => offerFormat(localStorage, settings.current()));
warmUp(oneOfEachTopic(), exampleOf, capture.isBehind);

const search = createSearch();
const host = createHost({
  session,
  settings,
  theme: watchTheme(browser.devtools.panels),
  actions: browserActions(browser.devtools),
  // An entry of the build, so that it shares the code of this page.
  read: readIn(() => new Worker('/assets/reader.js', { type: 'module' })),
  search,
  bodies,
});
if (isInPanel(window)) {
  window.connectPanel(clearingBoth(host, tabId, (message) => browser.runtime.sendMessage(message)));
} else {
  // Chromium reads the paths from the extension's root, Firefox from this page's folder: with a leading slash they mean the same.
  const panel = await browser.devtools.panels.create('Grok', '/icons/icon-16.png', '/src/panel/panel.html');
  followSearch(panel, search);
  handOver(panel, host);
}
