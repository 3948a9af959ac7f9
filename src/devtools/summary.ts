import type { Finding, Summary } from '../background/report';
import { MOST_FINDINGS } from '../background/report';
import type { SessionView } from '../session/host';
import type { Row } from '../session/row';

/** What the toolbar button and the popup tell of a session. */
export function summaryOf(session: SessionView): Summary {
  const { requests, failed } = session.counts();
  return { requests, failed, findings: failed === 0 ? [] : findingsOf(session.rows()), watchedFor: null, isOver: false };
}

/** The errors by kind, each told as its latest request tells it, the latest kind first. */
function findingsOf(rows: readonly Row[]): Finding[] {
  const found = new Map<string, Finding & { count: number }>();
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index];
    if (row?.kind !== 'request' || !row.isFailed || !row.problem) continue;
    const { id, title, cause, firstStep } = row.problem;
    const known = found.get(id);
    if (known) known.count += 1;
    else found.set(id, { id, count: 1, status: row.status, title, cause, firstStep, model: row.model, at: row.startedAt });
  }
  return [...found.values()].slice(0, MOST_FINDINGS);
}
