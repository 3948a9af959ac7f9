import { describe, expect, it } from 'vitest';
import { exchangeFromHar } from '../../../src/capture/har/entry';
import { exportOf } from '../../../src/devtools/export/export';
import { diagnose } from '../../../src/diagnose/diagnose';
import { parseJson, member } from '../../../src/model/json';
import { createSession } from '../../../src/session/session';
import { entryOf } from '../../capture/live/fake-devtools';
import { RECORDED_KEY, RECORDINGS } from '../../../src/preview/recorded';
import { sessionOf } from '../../../src/preview/session-of';

const NOW = new Date('2026-11-22T10:41:51.123Z');
const PROMPT = 'Why is the sky blue?';
const KINDS = ['har', 'report', 'json'] as const;

function textOf(kind: (typeof KINDS)[number], includeTexts = false): string {
  return exportOf(sessionOf(RECORDINGS), kind, includeTexts, NOW).parts.join('');
}

describe.each(KINDS)('the session as %s', (kind) => {
  it('holds no part of a key', () => {
    const text = textOf(kind, true);
    for (const key of [RECORDED_KEY.slice(4, 16), 'o'.repeat(12)]) expect(text).not.toContain(key);
  });

  it('can be written before anything was recorded', () => {
    expect(exportOf(createSession(), kind, false, NOW).parts.join('')).not.toBe('');
  });
});

describe('the names of exported files', () => {
  it('say when, and what they are', () => {
    expect(KINDS.map((kind) => exportOf(createSession(), kind, false, NOW).name)).toEqual([
      'grok-2026-11-22T10-41-51.har', 'grok-2026-11-22T10-41-51.md', 'grok-2026-11-22T10-41-51.json',
    ]);
  });
});

describe('the session as HAR', () => {
  it('is JSON that reads as the same exchanges again', () => {
    const session = sessionOf(RECORDINGS);
    const entries = member(member(parseJson(exportOf(session, 'har', false, NOW).parts.join('')), 'log'), 'entries');
    if (!Array.isArray(entries)) throw new Error('no entries');
    const before = session.rows().flatMap((row) => (row.kind === 'request' ? [session.get(row.id)?.exchange] : []));
    const after = entries.map((entry: unknown, at) => exchangeFromHar(entry, null, { id: before[at]?.id ?? '', source: 'live' }));
    expect(after).toHaveLength(before.length);
    after.forEach((exchange, at) => {
      expect(exchange?.request).toEqual(before[at]?.request);
      expect(exchange?.response).toEqual(before[at]?.response);
      expect(exchange?.timing).toEqual(before[at]?.timing);
      expect(exchange?.initiator).toEqual(before[at]?.initiator);
      expect(exchange?.transportError?.code).toEqual(before[at]?.transportError?.code);
    });
  });
});

describe('the session as a report', () => {
  it('tells each kind of failure once, and how often it happened', () => {
    const text = textOf('report');
    const { requests, failed } = sessionOf(RECORDINGS).counts();
    expect(text).toContain(`# Calls to the xAI API\n\n${requests} requests, ${failed} failed, from 2026-11-22T10:41:51`);
    expect(text.match(/^## Remove `presence_penalty`$/gm)).toHaveLength(1);
    expect(text).toContain('Happened 5 times');
  });

  it('leaves message texts out unless asked', () => {
    expect(textOf('report')).not.toContain(PROMPT);
  });
});

describe('the session as JSON', () => {
  it('leaves message texts out unless asked', () => {
    expect(textOf('json')).not.toContain(PROMPT);
    expect(textOf('json', true)).toContain(PROMPT);
    expect(textOf('json')).toContain('does not support parameter presencePenalty');
  });

  it('is JSON with a request for each, and what was found in it', () => {
    const requests = member(parseJson(textOf('json')), 'requests');
    expect(requests).toHaveLength(RECORDINGS.length);
    if (!Array.isArray(requests)) throw new Error('no requests');
    expect(requests[1]).toMatchObject({ status: 400, model: 'grok-4.6', findings: expect.arrayContaining([expect.objectContaining({ id: 'unsupported-parameter', severity: 'error' })]) });
    expect(requests.at(-1)).toMatchObject({ status: 200, usage: { totalTokens: 40 } });
  });

  it('writes a body that is no JSON as its length, an error as it is', () => {
    const session = createSession();
    for (const [id, status] of [['a', 200], ['b', 500]] as const) {
      const exchange = exchangeFromHar(entryOf({ status, startedAt: 1_000 }), { text: 'plain words', isBase64: false }, { id, source: 'live' });
      if (exchange) session.record(exchange, diagnose(exchange));
    }
    const text = exportOf(session, 'json', false, NOW).parts.join('');
    expect(text).toContain('… (11 characters)');
  });
});
