import { readIn } from '../devtools/files/reader';
import { createHost } from '../devtools/host';
import type { PanelHost } from '../session/host';
import type { Session } from '../session/session';
import { bigAnswer } from './recorded-odd';
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
    hasWholeBody: (id) => isCut(session, id),
    wholeBody: (id) => Promise.resolve(isCut(session, id) ? (bigAnswer().response ?? null) : null),
    reload: () => location.reload(),
  };
}

/** Whether only the beginning of an answer is kept. */
function isCut(session: Session, id: string): boolean {
  const body = session.get(id)?.exchange.response.body;
  return body?.kind === 'text' && body.isCut;
}
