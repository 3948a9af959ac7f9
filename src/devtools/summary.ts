import type { Finding, Summary } from '../background/report';
import { MOST_FINDINGS } from '../background/report';
import type { SessionView } from '../session/host';
import type { Row } from '../session/row';

/** What the toolbar button and the popup tell of a session. */
export function summaryOf(session: SessionView): Summary {
  const { requests, failed } = session.counts();
  return { requests, failed, findings: failed === 0 ? [] : latestFailures(session.rows()) };
}

function latestFailures(rows: readonly Row[]): Finding[] {
  const findings: Finding[] = [];
  for (let index = rows.length - 1; index >= 0 && findings.length < MOST_FINDINGS; index -= 1) {
    const row = rows[index];
    if (row?.kind !== 'request' || !row.isFailed || !row.problem) continue;
    const { title, cause } = row.problem;
    findings.push({ status: row.status, title, cause, model: row.model, at: row.startedAt });
  }
  return findings;
}
