import { render } from 'preact';
import browser from 'webextension-polyfill';
import { askDevTools } from '../background/ask';
import { createSummaries } from '../background/summaries';
import { createAsked } from '../background/watch/asked';
import { hasHeard } from '../background/watch/heard';
import { siteOf } from '../background/watch/sites';
import { showHidden } from '../panel/words/show-hidden';
import { setMessages } from '../panel/words/t';
import { followCount, type Count } from './count';
import type { Explain } from './explain-box';
import { Popup } from './popup';
import { followWatching, type Watching } from './watching';

/** Where an answer is missing, what needs none is drawn after so many milliseconds. */
const FRAME_MS = 30;

// Whatever the browser has to tell is asked for first: it answers while the rest is made ready.
const opened = browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab);
const summaries = createSummaries(browser.storage.session);
let count: Count = { kind: 'waiting' };
followCount({
  tabId: opened.then((tab) => tab?.id ?? null),
  all: summaries.all,
  ask: (tabId) => askDevTools((message) => browser.runtime.sendMessage(message), tabId),
  onChange: (listener) => browser.storage.session.onChanged.addListener(listener),
}, (now) => {
  count = now;
  draw();
});

let host: string | null = null;
let watching: Watching | null = null;
/** Whether the tab shows a site that could be watched; until the tab is known, it may. */
let mayWatch = true;
opened.then((tab) => {
  host = tab?.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url).host || null : null;
  const site = siteOf(tab?.url);
  mayWatch = site !== null;
  if (site === null) return;
  const { permissions, storage: { session } } = browser;
  followWatching({ permissions, asked: createAsked(session), hasHeard: () => hasHeard(session) }, site, (now) => {
    watching = now;
    draw();
  });
}, () => undefined);

setMessages((key, substitutions) => browser.i18n.getMessage(key, substitutions));
document.title = browser.i18n.getMessage('extensionName');
document.documentElement.lang = browser.i18n.getUILanguage();
showHidden();
const explain: Explain = async (text) => (await import('./explain')).explainText(text);
const openSettings = (): void => void browser.runtime.openOptionsPage().then(() => close(), () => undefined);

let isDrawn = false;

/** Drawn when all is in it, so that it does not change its size under the eye; where that takes long (`isLate`), with what is there. */
function draw(isLate = false): void {
  const isWhole = count.kind !== 'waiting' && (watching !== null || !mayWatch);
  if (!isDrawn && !isWhole && !isLate) return;
  // In the place of the frame that popup.html holds.
  if (!isDrawn) document.body.replaceChildren();
  isDrawn = true;
  render(<Popup host={host} count={count} watching={watching} explain={explain} openSettings={openSettings} />, document.body);
}

setTimeout(() => draw(true), FRAME_MS);
