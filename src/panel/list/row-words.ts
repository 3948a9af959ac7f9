import type { Severity } from '../../model/diagnosis';
import type { RequestRow } from '../../session/row';
import { plainProse } from '../words/prose';
import { shorten } from '../words/shorten';
import { t, type MessageKey } from '../words/t';

const SEVERITIES: Readonly<Record<Severity, MessageKey>> = { error: 'severityError', warning: 'severityWarning', info: 'severityInfo' };

/** What the status column reads: the code, "(failed)" where no answer came, a dash where the status is not known. */
export function statusWord(row: RequestRow): string {
  if (row.status === null) return '–';
  return row.status === 0 ? t('failed') : String(row.status);
}

/** The accessible name of a row: "Error 400, POST /v1/chat/completions, grok-4.6, Remove presence_penalty". */
export function rowName(row: RequestRow): string {
  const { problem } = row;
  const kind = t(problem ? SEVERITIES[problem.severity] : 'rowDone');
  const status = row.status === null ? t('noStatus') : statusWord(row);
  return [`${kind} ${status}`, `${row.method} ${shorten(row.path)}`, row.model, problem && plainProse(problem.title)].filter(Boolean).join(', ');
}
