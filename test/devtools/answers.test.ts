import { describe, expect, it, vi } from 'vitest';
import type { MessageSource } from '../../src/background/messages';
import { answerReports } from '../../src/devtools/answers';

const report = { kind: 'report' as const, tabId: 7, summary: { requests: 1, failed: 1, findings: [], watchedFor: null, isOver: false } };

describe('answerReports', () => {
  it('answers the question for its tab and leaves every other message to others', () => {
    const listeners: Parameters<MessageSource['addListener']>[0][] = [];
    answerReports({ addListener: (listener) => listeners.push(listener) }, 7, { current: () => report, repeat: () => undefined });
    const answer = vi.fn();
    expect(listeners.map((listener) => listener({ kind: 'report-wanted', tabId: 8 }, {}, answer))).toEqual([undefined]);
    expect(listeners.map((listener) => listener(report, {}, answer))).toEqual([undefined]);
    expect(answer).not.toHaveBeenCalled();
    expect(listeners.map((listener) => listener({ kind: 'report-wanted', tabId: 7 }, {}, answer))).toEqual([true]);
    expect(answer).toHaveBeenCalledExactlyOnceWith(report);
  });
});
