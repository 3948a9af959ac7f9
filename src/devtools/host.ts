import type { ThemeSource } from '../capture/live/theme';
import type { PanelHost } from '../session/host';
import type { Session } from '../session/session';
import type { BrowserActions } from './browser-actions';
import { detailOf } from './detail';
import { originalOf } from './original';
import type { SettingsStore } from './settings';
import { snippetOf } from './snippet';

/** What the host is made of. */
export interface HostTools {
  readonly session: Session;
  readonly settings: SettingsStore;
  readonly theme: ThemeSource;
  readonly actions?: BrowserActions;
}

/** Makes what the panel may ask. It belongs to the devtools page and outlives every panel page. */
export function createHost({ session, settings, theme, actions = {} }: HostTools): PanelHost {
  const { reload, reveal, openSource } = actions;
  return {
    session,
    detail(id) {
      const recorded = session.get(id);
      return recorded && detailOf(recorded);
    },
    snippet(id, format, choice) {
      const recorded = session.get(id);
      return recorded && snippetOf(recorded, format, choice);
    },
    original(id, format) {
      const recorded = session.get(id);
      return recorded && originalOf(recorded, format);
    },
    lastSuccess: (id) => session.lastSuccess(id),
    clear: () => session.clear(),
    isRecording: () => settings.current().records,
    setRecording: (records) => settings.change({ records }),
    preservesLog: () => settings.current().preservesLog,
    setPreservesLog: (preservesLog) => settings.change({ preservesLog }),
    theme: () => theme.current(),
    onThemeChange: (listener) => theme.subscribe(listener),
    ...(reload && { reload }),
    ...(openSource && { openSource }),
    ...(reveal && {
      reveal(id) {
        const recorded = session.get(id);
        if (recorded) reveal(recorded.exchange);
      },
    }),
  };
}
