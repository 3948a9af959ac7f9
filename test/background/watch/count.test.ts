import { describe, expect, it } from 'vitest';
import { MOST_FINDINGS, type Summary } from '../../../src/background/report';
import { counted } from '../../../src/background/watch/count';
import { outcomeOf, type Outcome } from '../../../src/background/watch/outcome';

function outcome(statusCode: number, timeStamp = 1000): Outcome {
  const made = outcomeOf({ tabId: 7, method: 'POST', timeStamp, statusCode, initiator: 'https://app.example' });
  if (!made) throw new Error('no outcome');
  return made;
}

const after = (...statuses: number[]): Summary | null =>
  statuses.reduce<Summary | null>((summary, status, at) => counted(summary, outcome(status, 1000 + at)), null);

describe('counted', () => {
  it('counts requests and failures, each kind once, the latest first', () => {
    expect(after(200, 403, 429, 403)).toMatchObject({
      requests: 4, failed: 3, watchedFor: 'https://app.example/*',
      findings: [{ id: 'http-403', count: 2, at: 1003 }, { id: 'http-429', count: 1 }],
    });
  });

  it('keeps different statuses of one entry apart', () => {
    expect(after(503, 502, 503)?.findings.map(({ title, count }) => `${title} ×${count}`)).toEqual(['503 Service Unavailable ×2', '502 Bad Gateway ×1']);
  });

  it('goes on from what DevTools has counted on the same page', () => {
    const finding = { id: 'no-credits', count: 2, status: 403, title: 'Add credits', cause: 'None left.', firstStep: 'Buy some.', model: 'grok-4.7', at: 500 };
    const told: Summary = { requests: 5, failed: 2, findings: [finding], watchedFor: null, isOver: false };
    expect(counted(told, outcome(429))).toMatchObject({ requests: 6, failed: 3, findings: [{ id: 'http-429' }, finding], watchedFor: 'https://app.example/*' });
  });

  it('names no more kinds than a summary holds', () => {
    expect(after(...Array.from({ length: 80 }, (_, at) => 420 + at))?.findings).toHaveLength(MOST_FINDINGS);
  });
});
