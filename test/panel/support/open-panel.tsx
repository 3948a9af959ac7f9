import { cleanup, render } from '@testing-library/preact';
import { afterEach, vi } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import type { Diagnosis } from '../../../src/model/diagnosis';
import type { Exchange } from '../../../src/model/exchange';
import { App } from '../../../src/panel/app';
import { createPanel, type Panel } from '../../../src/panel/store/panel';
import { messagesFrom, setMessages } from '../../../src/panel/words/t';
import type { FormatId, FormatOption } from '../../../src/model/format';
import type { PanelHost } from '../../../src/session/host';
import { createSession, type Session } from '../../../src/session/session';

const FORMATS: readonly FormatOption[] = [
  { id: 'curl', label: 'cURL', unavailable: null },
  { id: 'fetch', label: 'fetch', unavailable: null },
  { id: 'ai-sdk', label: 'AI SDK', unavailable: 'The AI SDK cannot send this field.' },
];

/** A panel on the screen, with a host that answers from a real session. */
export interface Opened {
  readonly panel: Panel;
  readonly session: Session;
  readonly host: PanelHost;
  /** What the copy buttons asked for. */
  readonly asked: { id: string; format: FormatId; choice: number | undefined }[];
  /** Records exchanges and lets the panel draw them. */
  record(...exchanges: readonly (readonly [Exchange, readonly Diagnosis[]])[]): void;
}

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  localStorage.clear();
  document.body.replaceChildren();
});

/** Draws the panel; elements have a height, as they have in a browser. */
export function openPanel(changes: Partial<PanelHost> = {}): Opened {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(25);
  setMessages(messagesFrom(messages));
  const waiting: (() => void)[] = [];
  const session = createSession({}, (run) => void waiting.push(run));
  const asked: Opened['asked'] = [];
  let isRecording = true;
  let preservesLog = true;
  const host: PanelHost = {
    session,
    detail(id) {
      const recorded = session.get(id);
      return recorded && { ...recorded, places: [], formats: FORMATS };
    },
    snippet(id, format, choice) {
      asked.push({ id, format, choice });
      return session.get(id) && `${format} for ${id}`;
    },
    clear: () => session.clear(),
    isRecording: () => isRecording,
    setRecording: (on) => { isRecording = on; },
    preservesLog: () => preservesLog,
    setPreservesLog: (on) => { preservesLog = on; },
    theme: () => 'light',
    onThemeChange: () => () => undefined,
    ...changes,
  };
  const panel = createPanel();
  panel.feed.connect(host);
  render(<App panel={panel} />);
  const turn = (): void => waiting.splice(0).forEach((run) => run());
  session.subscribe(() => undefined);
  return {
    panel,
    session,
    host,
    asked,
    record(...exchanges) {
      for (const [exchange, diagnoses] of exchanges) session.record(exchange, diagnoses);
      turn();
    },
  };
}

/** Lets the clipboard take texts, or refuse them; gives what it took. */
export function stubClipboard(takes: boolean): string[] {
  const taken: string[] = [];
  vi.stubGlobal('navigator', {
    userAgent: 'Linux',
    clipboard: {
      writeText: (text: string) => {
        if (!takes) return Promise.reject(new Error('refused'));
        taken.push(text);
        return Promise.resolve();
      },
    },
  });
  return taken;
}
