// The panel as a plain page, fed with recorded exchanges: ?state=detail&theme=dark&width=480&height=900&lang=de
import { render } from 'preact';
import de from '../../public/_locales/de/messages.json';
import en from '../../public/_locales/en/messages.json';
import { App } from '../panel/app';
import { createPanel } from '../panel/store/panel';
import '../panel/styles/index.css';
import { language } from '../panel/words/language';
import { showHidden } from '../panel/words/show-hidden';
import { messagesFrom, setMessages } from '../panel/words/t';
import { previewHost } from './host';
import { Links } from './links';
import './preview.css';
import { STATES } from './states';

const asked = new URLSearchParams(location.search);
setMessages(messagesFrom(asked.get('lang') === 'de' ? de : en));
showHidden();
document.documentElement.lang = language();
const state = STATES[asked.get('state') ?? ''];
const theme = asked.get('theme') === 'dark' ? 'dark' : 'light';

if (state) {
  const panel = createPanel();
  panel.feed.connect(previewHost(state.session(), theme));
  state.act?.(panel);
  const size = (name: string): string => (asked.has(name) ? `${Number(asked.get(name))}px` : '100%');
  render(<div style={{ width: size('width'), height: size('height') }}><App panel={panel} /></div>, document.body);
} else {
  document.documentElement.dataset['theme'] = theme;
  render(<Links states={Object.keys(STATES)} />, document.body);
}
