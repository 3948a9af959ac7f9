import { describe, expect, it } from 'vitest';
import { askDevTools } from '../../src/background/ask';

const report = { kind: 'report', tabId: 7, summary: { requests: 1, failed: 1, findings: [], watchedFor: null, isOver: false } };

describe('askDevTools', () => {
  it('gives the report of the devtools page of the tab', async () => {
    const asked: unknown[] = [];
    expect(await askDevTools(async (message) => asked.push(message) && report, 7)).toEqual(report);
    expect(asked).toEqual([{ kind: 'report-wanted', tabId: 7 }]);
  });

  it('gives null where nobody listens or nobody answers', async () => {
    expect(await askDevTools(() => Promise.reject(new Error('Receiving end does not exist')), 7)).toBeNull();
    expect(await askDevTools(() => Promise.resolve(undefined), 7)).toBeNull();
  });
});
