import { describe, expect, it } from 'vitest';
import { parseReport, parseSummary, wantsReport } from '../../src/background/report';

const finding = { status: 400, title: 'Remove `presence_penalty`', cause: 'grok-4.6 does not accept it.', model: 'grok-4.6', at: 1000 };

describe('parseReport', () => {
  it('reads the report of a devtools page', () => {
    const report = { kind: 'report', tabId: 7, summary: { requests: 3, failed: 1, findings: [finding] } };
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
  it('leaves out findings it cannot read, and all beyond the third', () => {
    const findings = [finding, { title: 1 }, { ...finding, status: 'x', model: 5 }, finding, finding];
    expect(parseSummary({ requests: 9, failed: 5, findings })?.findings).toEqual([finding, { ...finding, status: null, model: null }]);
  });

  it('gives null for what is no summary', () => {
    expect(parseSummary(undefined)).toBeNull();
    expect(parseSummary({ requests: 1, failed: 0 })).toBeNull();
    expect(parseSummary({ requests: 1.5, failed: 0, findings: [] })).toBeNull();
  });
});

describe('wantsReport', () => {
  it('knows the question for its own tab alone', () => {
    expect(wantsReport({ kind: 'report-wanted', tabId: 7 }, 7)).toBe(true);
    expect(wantsReport({ kind: 'report-wanted', tabId: 8 }, 7)).toBe(false);
    expect(wantsReport({ kind: 'report', tabId: 7 }, 7)).toBe(false);
  });
});
