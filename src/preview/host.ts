import { readIn } from '../devtools/files/reader';
import { createHost } from '../devtools/host';
import type { PanelHost } from '../session/host';
import type { Session } from '../session/session';
import { passingSettings } from './settings';

/** A host for the plain page: settings that are kept nowhere, and the theme of the address. */
export function previewHost(session: Session, theme: 'light' | 'dark'): PanelHost {
  return {
    ...createHost({
      session,
      settings: passingSettings(),
      theme: { current: () => theme, subscribe: () => () => undefined },
      read: readIn(() => new Worker(new URL('../devtools/files/reader.worker.ts', import.meta.url), { type: 'module' })),
    }),
    reload: () => location.reload(),
  };
}
