import { findStatus } from '../api/status-table';
import type { ThemeSource } from '../capture/live/theme';
import type { PanelHost } from '../session/host';
import type { Session } from '../session/session';
import type { BrowserActions } from './browser-actions';
import { explainText } from './catalogue/explain-text';
import { exampleOf } from './catalogue/pages';
import { searchCatalogue } from './catalogue/search';
import { detailOf } from './detail';
import { exportOf } from './export/export';
import { reportParts } from './export/report';
import { openFile } from './files/open-file';
import type { Reader } from './files/reader';
import { originalOf } from './original';
import type { Search } from './search';
import type { SettingsStore } from './settings';
import { snippetOf } from './snippet';
import type { WholeBodies } from './whole-bodies';

/** What the host is made of. */
export interface HostTools {
  readonly session: Session;
  readonly settings: SettingsStore;
  readonly theme: ThemeSource;
  readonly actions?: BrowserActions;
  /** Reads files; without it none can be opened. */
  readonly read?: Reader;
  readonly search?: Search;
  readonly bodies?: Pick<WholeBodies, 'has' | 'read'>;
}

/** Makes what the panel may ask. It belongs to the devtools page and outlives every panel page. */
export function createHost(tools: HostTools): PanelHost {
  const { session, settings, theme, read, search, bodies } = tools;
  const { reload, reveal, openSource } = tools.actions ?? {};
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
    reportOf: (ids) => reportParts(ids.flatMap((id) => session.get(id) ?? []), false, 'advice too').join(''),
    lastSuccess: (id) => session.lastSuccess(id),
    clear: () => session.clear(),
    isRecording: () => settings.current().records,
    setRecording: (records) => settings.change({ records }),
    preservesLog: () => settings.current().preservesLog,
    setPreservesLog: (preservesLog) => settings.change({ preservesLog }),
    theme: () => theme.current(),
    onThemeChange: (listener) => theme.subscribe(listener),
    catalogue: searchCatalogue,
    exampleOf,
    explainText,
    statusRow: findStatus,
    settings: settings.current,
    settingsTrouble: settings.trouble,
    changeSettings: settings.change,
    onSettingsChange: (listener) => settings.subscribe(listener),
    exportAs: (kind, includeTexts) => exportOf(session, kind, includeTexts),
    ...(reload && { reload }),
    ...(openSource && { openSource }),
    ...(search && { onSearch: (listener) => search.subscribe(listener) }),
    ...(bodies && { hasWholeBody: bodies.has, wholeBody: bodies.read }),
    ...(read && {
      openFile: (name, file, onProgress) => openFile(name, file, onProgress, {
        read,
        settings,
        // A file has no page to reload and no search of its own.
        hostFor: (opened) => createHost({ session: opened, settings, theme }),
      }),
    }),
    ...(reveal && {
      reveal(id) {
        const recorded = session.get(id);
        if (recorded) reveal(recorded.exchange);
      },
    }),
  };
}
