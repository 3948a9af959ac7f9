import { readInWorker } from '../devtools/files/reader';
import { createHost } from '../devtools/host';
import type { PanelHost } from '../session/host';
import type { Session } from '../session/session';

/** A host for the plain page: settings that are kept nowhere, and the theme of the address. */
export function previewHost(session: Session, theme: 'light' | 'dark'): PanelHost {
  let records = true;
  let preservesLog = true;
  return {
    ...createHost({
      session,
      settings: {
        ready: Promise.resolve(),
        current: () => ({ records, preservesLog }),
        change: (part) => {
          records = part.records ?? records;
          preservesLog = part.preservesLog ?? preservesLog;
        },
      },
      theme: { current: () => theme, subscribe: () => () => undefined },
      read: readInWorker,
    }),
    reload: () => location.reload(),
  };
}
