import type { ExportedFile, ExportKind } from '../../session/files';
import type { Recorded, Session } from '../../session/session';
import { harParts } from './har';
import { jsonParts } from './json';
import { reportParts } from './report';

/** Writes a session as a file, named after the moment. No key is in any of them. */
export function exportOf(session: Session, kind: ExportKind, includeTexts: boolean, now: Date = new Date()): ExportedFile {
  const recorded: Recorded[] = [];
  for (const { id } of session.rows()) {
    const one = session.get(id);
    if (one) recorded.push(one);
  }
  const name = `grok-${now.toISOString().slice(0, 19).replaceAll(':', '-')}`;
  switch (kind) {
    case 'har':
      return { name: `${name}.har`, mimeType: 'application/json', parts: harParts(recorded.map(({ exchange }) => exchange)) };
    case 'report':
      return { name: `${name}.md`, mimeType: 'text/markdown', parts: reportParts(recorded, includeTexts) };
    case 'json':
      return { name: `${name}.json`, mimeType: 'application/json', parts: jsonParts(recorded, includeTexts) };
  }
}
