import { render } from 'preact';
import { App } from './app';
import { awaitHost } from './connect';
import { createPanel } from './store/panel';
import './styles/index.css';
import { language } from './words/language';
import { showHidden } from './words/show-hidden';
import { setMessages } from './words/t';

/** The one browser call of this page; both browsers know it by this name, so the panel need not load the polyfill. */
declare const chrome: { readonly i18n: { getMessage(key: string, substitutions: string[]): string } };

setMessages((key, substitutions) => chrome.i18n.getMessage(key, substitutions));
document.documentElement.lang = language();
showHidden();
const panel = createPanel();
awaitHost((host) => panel.connect(host), () => panel.rest());
// A listener of a page that is gone must not be called.
window.addEventListener('pagehide', () => panel.disconnect());
render(<App panel={panel} />, document.body);
