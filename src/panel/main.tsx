import { render } from 'preact';
import { App } from './app';
import { hostItselfWhereApart } from './apart';
import { awaitHost } from './connect';
import { createPanel } from './store/panel';
import './styles/index.css';
import { language } from './words/language';
import { showHidden } from './words/show-hidden';
import { setMessages } from './words/t';

/** All that this page asks of the browser; both know it by this name, so the panel need not load the polyfill. */
declare const chrome: {
  readonly i18n: { getMessage(key: string, substitutions: string[]): string };
  readonly extension?: { readonly inIncognitoContext?: boolean };
};

setMessages((key, substitutions) => chrome.i18n.getMessage(key, substitutions));
document.documentElement.lang = language();
showHidden();
const panel = createPanel();
awaitHost((host) => panel.connect(host), () => panel.rest());
// A listener of a page that is gone must not be called.
window.addEventListener('pagehide', () => panel.disconnect());
render(<App panel={panel} />, document.body);
hostItselfWhereApart(chrome, document);
