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

setMessages((key, substitutions) => browser.i18n.getMessage(key, substitutions));
document.title = browser.i18n.getMessage('extensionName');
document.documentElement.lang = browser.i18n.getUILanguage();
showHidden();

const settings = openSettings(browser.storage.local);
const summaries = createSummaries(browser.storage.session);
let granted: readonly string[] = [];
let tabs = 0;

function draw(): void {
  render(
    <Options
      settings={settings.current()} trouble={settings.trouble()} sites={sitesIn(granted)} tabs={tabs} erase={erase} revoke={revoke}
      change={(part) => settings.change(part)}
    />,
    document.body,
  );
}

async function read(): Promise<void> {
  granted = (await browser.permissions.getAll()).origins ?? [];
  tabs = (await summaries.all()).size;
  draw();
}

/** The background forgets, so that the toolbar buttons follow. */
async function erase(): Promise<void> {
  await browser.runtime.sendMessage(ERASE);
  await read();
}

function revoke(site: string): void {
  void browser.permissions.remove(permissionsToDrop(site, granted)).then(read);
}

settings.subscribe(draw);
browser.permissions.onAdded.addListener(() => void read());
browser.permissions.onRemoved.addListener(() => void read());
browser.storage.session.onChanged.addListener(() => void read());
await settings.ready;
await read();
