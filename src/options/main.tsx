import { render } from 'preact';
import browser from 'webextension-polyfill';
import { ERASE } from '../background/report';
import { createSummaries } from '../background/summaries';
import { permissionsToDrop, sitesIn } from '../background/watch/sites';
import { openSettings } from '../devtools/settings';
import { showHidden } from '../panel/words/show-hidden';
import { setMessages } from '../panel/words/t';
import { Options } from './options';
import './options.css';

/** A storage that is silent for so many milliseconds counts as one that can not be read. */
const PATIENCE_MS = 2_000;

// Each of the three is drawn when it is there: none of them holds the page up for the others.
const settings = openSettings(browser.storage.local);
const summaries = createSummaries(browser.storage.session);
let isRead = false;
let isSilent = false;
let granted: readonly string[] | null = null;
let tabs: number | null = null;

setMessages((key, substitutions) => browser.i18n.getMessage(key, substitutions));
document.title = browser.i18n.getMessage('extensionName');
document.documentElement.lang = browser.i18n.getUILanguage();
showHidden();

/** Until the settings are known nothing is drawn: a box that is not ticked yet would say that it is off. */
function draw(): void {
  if (!isRead && !isSilent) return;
  render(
    <Options
      settings={settings.current()} trouble={settings.trouble() ?? (isRead ? null : 'unread')} sites={granted && sitesIn(granted)} tabs={tabs}
      erase={erase} revoke={revoke} change={(part) => settings.change(part)}
    />,
    document.body,
  );
}

async function readSites(): Promise<void> {
  granted = (await browser.permissions.getAll()).origins ?? [];
  draw();
}

async function readTabs(): Promise<void> {
  tabs = (await summaries.all()).size;
  draw();
}

/** The background forgets, so that the toolbar buttons follow. */
async function erase(): Promise<boolean> {
  const isErased = await browser.runtime.sendMessage(ERASE).then((answer) => answer === true, () => false);
  quietly(readTabs());
  return isErased;
}

function revoke(site: string): void {
  quietly(browser.permissions.remove(permissionsToDrop(site, granted ?? [])).then(readSites));
}

/** What the browser does not tell is left out of the page. */
function quietly(work: Promise<void>): void {
  work.catch((error: unknown) => console.error('The browser did not answer.', error));
}

quietly(readSites());
quietly(readTabs());
settings.subscribe(draw);
browser.permissions.onAdded.addListener(() => quietly(readSites()));
browser.permissions.onRemoved.addListener(() => quietly(readSites()));
browser.storage.session.onChanged.addListener(() => quietly(readTabs()));
void settings.ready.then(() => {
  isRead = true;
  draw();
});
setTimeout(() => {
  isSilent = true;
  draw();
}, PATIENCE_MS);
