import { render } from 'preact';
import browser from 'webextension-polyfill';
import { App } from './app';
import { awaitHost } from './connect';
import { createPanel } from './store/panel';
import './styles/index.css';
import { setMessages } from './words/t';

setMessages((key, substitutions) => browser.i18n.getMessage(key, substitutions));
const panel = createPanel();
awaitHost((host) => panel.feed.connect(host));
// A listener of a page that is gone must not be called.
window.addEventListener('pagehide', () => panel.feed.disconnect());
render(<App panel={panel} />, document.body);
