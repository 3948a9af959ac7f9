import { MOST_FINDINGS, type Summary } from '../report';
import type { Outcome } from './outcome';

/** A summary with one more request in it that finished while DevTools was closed. It goes on from what was counted before on the same page. */
export function counted(summary: Summary | null, { site, failure }: Outcome): Summary {
  const { requests, failed, findings } = summary ?? { requests: 0, failed: 0, findings: [] };
  if (!failure) return { requests: requests + 1, failed, findings, watchedFor: site, isOver: false };
  const before = findings.find((finding) => finding.id === failure.id && finding.status === failure.status);
  const told = before ? { ...failure, count: before.count + 1 } : failure;
  return {
    requests: requests + 1,
    failed: failed + 1,
    findings: [told, ...findings.filter((finding) => finding !== before)].slice(0, MOST_FINDINGS),
    watchedFor: site,
    isOver: false,
  };
}
