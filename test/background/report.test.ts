import { describe, expect, it } from 'vitest';
import { endedSummary, ERASE, MOST_FINDINGS, parseReport, parseSummary, wantedReport, wantsErasure } from '../../src/background/report';

const finding = {
  id: 'unsupported-parameter', count: 2, status: 400, title: 'Remove `presence_penalty`', cause: 'grok-4.6 does not accept it.',
  firstStep: 'Delete it from the body.', model: 'grok-4.6', at: 1000,
};

describe('parseReport', () => {
  it('reads the report of a devtools page', () => {
    const report = { kind: 'report', tabId: 7, summary: { requests: 3, failed: 1, findings: [finding], watchedFor: null, isOver: false } };
    expect(parseReport(structuredClone(report))).toEqual(report);
  });

  it('refuses other messages', () => {
    const summary = { requests: 3, failed: 1, findings: [] };
    for (const message of [null, 'report', {}, { kind: 'report' }, { kind: 'report', tabId: '7', summary }, { kind: 'report', tabId: 7, summary: { ...summary, failed: -1 } }]) {
      expect(parseReport(message)).toBeNull();
    }
  });
});

describe('parseSummary', () => {
  it('leaves out findings it cannot read, and all beyond the most', () => {
    const odd = [{ title: 1 }, { ...finding, count: -1 }, { ...finding, status: 'x', model: 5 }];
    const findings = [finding, ...odd, ...Array.from({ length: 30 }, () => finding)];
    const read = parseSummary({ requests: 90, failed: 50, findings })?.findings;
    expect(read?.slice(0, 2)).toEqual([finding, { ...finding, status: null, model: null }]);
    expect(read?.length).toBeLessThanOrEqual(MOST_FINDINGS);
  });

  it('cuts texts that are longer than a summary may hold', () => {
    const read = parseSummary({ requests: 1, failed: 1, findings: [{ ...finding, cause: 'x'.repeat(100_000) }] });
    expect(read?.findings[0]?.cause).toHaveLength(600);
  });

  it('knows for which site requests were counted', () => {
    expect(parseSummary({ requests: 1, failed: 0, findings: [], watchedFor: 'https://app.example/*' })?.watchedFor).toBe('https://app.example/*');
    expect(parseSummary({ requests: 1, failed: 0, findings: [], watchedFor: 7 })?.watchedFor).toBeNull();
  });

  it('gives null for what is no summary', () => {
    expect(parseSummary(undefined)).toBeNull();
    expect(parseSummary({ requests: 1, failed: 0 })).toBeNull();
    expect(parseSummary({ requests: 1.5, failed: 0, findings: [] })).toBeNull();
  });
});

describe('endedSummary', () => {
  const summary = { requests: 4, failed: 2, findings: [finding], watchedFor: null, isOver: false };

  it('keeps what had failed, and says that it is over', () => {
    expect(endedSummary(summary)).toEqual({ ...summary, isOver: true });
  });

  it('keeps nothing where nothing had failed: what comes may fail unseen', () => {
    expect(endedSummary({ ...summary, failed: 0, findings: [] })).toBeNull();
  });
});

describe('wantedReport', () => {
  it('gives the tab of the question, and null for other messages', () => {
    expect(wantedReport({ kind: 'report-wanted', tabId: 7 })).toBe(7);
    expect(wantedReport({ kind: 'report-wanted', tabId: '7' })).toBeNull();
    expect(wantedReport({ kind: 'report', tabId: 7 })).toBeNull();
  });
});

describe('wantsErasure', () => {
  it('knows the wish of the options page alone', () => {
    expect(wantsErasure(ERASE)).toBe(true);
    expect(wantsErasure({ kind: 'report-wanted', tabId: 7 })).toBe(false);
    expect(wantsErasure(null)).toBe(false);
  });
});
