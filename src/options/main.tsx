import { render } from 'preact';
import browser from 'webextension-polyfill';
import { openSettings } from '../devtools/settings';
import { setMessages } from '../panel/words/t';
import { Options } from './options';
import './options.css';

setMessages((key, substitutions) => browser.i18n.getMessage(key, substitutions));
document.documentElement.lang = browser.i18n.getUILanguage();

const settings = openSettings(browser.storage.local);
await settings.ready;
render(<Options settings={settings} />, document.body);
