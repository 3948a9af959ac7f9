import type { Diagnosis } from '../../src/model/diagnosis';
import type { Exchange, Header } from '../../src/model/exchange';

interface Sent {
  readonly method?: string;
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | null;
  readonly mimeType?: string;
}

export const CHAT = 'https://api.x.ai/v1/chat/completions';

function headersOf(record: Readonly<Record<string, string>>): Header[] {
  return Object.entries(record).map(([name, value]) => ({ name, value }));
}

/** An exchange as it comes from capture: a failed chat call unless told otherwise. */
export function exchangeOf(sent: Sent = {}, over: Partial<Exchange> = {}): Exchange {
  const url = sent.url ?? CHAT;
  const text = sent.body === undefined ? '{"model":"grok-4.7","messages":[]}' : sent.body;
  const mimeType = sent.mimeType ?? 'application/json';
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return {
    id: '1',
    source: 'live',
    startedAt: 1_764_000_000_000,
    durationMs: 120,
    request: {
      method: sent.method ?? 'POST',
      url,
      host: parsed?.host ?? '',
      path: parsed?.pathname ?? '',
      endpoint: null,
      model: 'grok-4.7',
      headers: headersOf(sent.headers ?? { 'content-type': 'application/json' }),
      body: text === null ? { kind: 'none' } : { kind: 'text', text, mimeType, size: text.length, isCut: false },
    },
    credential: { via: 'authorization', scheme: 'Bearer', kind: 'key', vendor: 'xai', length: 84, literal: null, problems: [] },
    response: {
      status: 400,
      headers: headersOf({ 'x-request-id': 'r-1' }),
      body: { kind: 'text', text: '{"code":"invalid-argument","error":"No."}', mimeType: 'application/json', size: 41, isCut: false },
      stream: null,
    },
    transportError: null,
    initiator: null,
    timing: null,
    ...over,
  };
}

/** A diagnosis with nothing but what a test names. */
export function diagnosisOf(over: Partial<Diagnosis> = {}): Diagnosis {
  return {
    id: 'unsupported-parameter',
    topic: 'request',
    name: 'Unsupported parameter',
    severity: 'error',
    confidence: 'exact',
    title: 'Remove `presence_penalty`',
    cause: '`grok-4.7` does not accept `presence_penalty`.',
    steps: ['Delete `presence_penalty`.', 'Send the corrected request.'],
    evidence: [],
    locations: [],
    edits: [],
    choices: [],
    retry: { advice: 'never', afterSeconds: null, why: 'It fails again.' },
    docs: [],
    ...over,
  };
}
