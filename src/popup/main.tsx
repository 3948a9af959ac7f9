import { render } from 'preact';
import browser from 'webextension-polyfill';
import { askDevTools } from '../background/ask';
import { endedSummary, type Summary } from '../background/report';
import { createSummaries, keyOf } from '../background/summaries';
import { createAsked } from '../background/watch/asked';
import { hasHeard } from '../background/watch/heard';
import { siteOf } from '../background/watch/sites';
import { showHidden } from '../panel/words/show-hidden';
import { setMessages } from '../panel/words/t';
import type { Explain } from './explain-box';
import { Popup } from './popup';
import './popup.css';
import { followWatching, type Watching } from './watching';

setMessages((key, substitutions) => browser.i18n.getMessage(key, substitutions));
document.title = browser.i18n.getMessage('extensionName');
document.documentElement.lang = browser.i18n.getUILanguage();
showHidden();

const explain: Explain = async (text) => (await import('./explain')).explainText(text);
const openSettings = (): void => void browser.runtime.openOptionsPage().then(() => close());
const summaries = createSummaries(browser.storage.session);
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const tabId = tab?.id ?? null;
const host = tab?.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url).host || null : null;
let summary: Summary | null = null;
let watching: Watching | null = null;

function draw(): void {
  render(<Popup host={host} summary={summary} watching={watching} explain={explain} openSettings={openSettings} />, document.body);
}

async function read(): Promise<void> {
  summary = tabId === null ? null : await summaries.read(tabId);
  draw();
}

browser.storage.session.onChanged.addListener((changes) => {
  if (tabId !== null && keyOf(tabId) in changes) void read();
});
await read();
if (tabId !== null) void askDevTools((message) => browser.runtime.sendMessage(message), tabId).then((report) => {
  const isTold = summary !== null && (summary.watchedFor !== null || summary.isOver);
  if (report === null && (summary === null || isTold)) return;
  summary = report ? report.summary : summary && endedSummary(summary);
  draw();
});
const site = siteOf(tab?.url);
if (site !== null) {
  const { permissions, storage: { session } } = browser;
  followWatching({ permissions, asked: createAsked(session), hasHeard: () => hasHeard(session) }, site, (now) => {
    watching = now;
    draw();
  });
}
