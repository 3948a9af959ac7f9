import { render } from 'preact';
import browser from 'webextension-polyfill';
import { createSummaries, keyOf } from '../background/summaries';
import { setMessages } from '../panel/words/t';
import { Popup } from './popup';
import './popup.css';

setMessages((key, substitutions) => browser.i18n.getMessage(key, substitutions));
document.title = browser.i18n.getMessage('extensionName');
document.documentElement.lang = browser.i18n.getUILanguage();

const summaries = createSummaries(browser.storage.session);
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const tabId = tab?.id ?? null;

async function draw(): Promise<void> {
  const summary = tabId === null ? null : await summaries.read(tabId);
  render(<Popup host={hostOf(tab?.url)} summary={summary} />, document.body);
}

browser.storage.session.onChanged.addListener((changes) => {
  if (tabId !== null && keyOf(tabId) in changes) void draw();
});
await draw();

/** The host of the tab's address; null where the browser does not tell the address, and for pages without a host. */
function hostOf(url: string | undefined): string | null {
  return url !== undefined && URL.canParse(url) ? new URL(url).host || null : null;
}
