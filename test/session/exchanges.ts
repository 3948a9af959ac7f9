import { UNKNOWN_CREDENTIAL } from '../../src/model/credential';
import type { Diagnosis } from '../../src/model/diagnosis';
import type { ApiRequest, ApiResponse, Exchange } from '../../src/model/exchange';

/** What differs from a plain successful chat completion. */
export interface Differences {
  readonly request?: Partial<ApiRequest>;
  readonly response?: Partial<ApiResponse>;
  readonly startedAt?: number;
  readonly durationMs?: number | null;
}

/** An exchange for tests: a chat completion answered with 200, except for what is given. */
export function exchangeOf(id: string, differences: Differences = {}): Exchange {
  return {
    id,
    source: 'live',
    startedAt: differences.startedAt ?? 1_700_000_000_000,
    durationMs: differences.durationMs ?? 120,
    request: {
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
      host: 'api.x.ai',
      path: '/v1/chat/completions',
      endpoint: '/v1/chat/completions',
      model: 'grok-4.6',
      headers: [{ name: 'content-type', value: 'application/json' }],
      body: { kind: 'text', text: '{"model":"grok-4.6"}', mimeType: 'application/json', size: 20, isCut: false },
      ...differences.request,
    },
    credential: UNKNOWN_CREDENTIAL,
    response: {
      status: 200,
      headers: [],
      body: { kind: 'text', text: '{}', mimeType: 'application/json', size: 2, isCut: false },
      stream: null,
      ...differences.response,
    },
    transportError: null,
    initiator: null,
    timing: null,
  };
}

/** A diagnosis for tests: an unsupported parameter, except for what is given. */
export function diagnosisOf(differences: Partial<Diagnosis> = {}): Diagnosis {
  return {
    id: 'unsupported-parameter',
    topic: 'request',
    name: 'Unsupported parameter',
    severity: 'error',
    confidence: 'exact',
    title: 'Remove `presence_penalty`',
    cause: '`grok-4.6` does not accept `presence_penalty`, whatever its value.',
    steps: ['Delete `presence_penalty` from the body.', 'Send the corrected request.'],
    evidence: [{ source: 'message', text: 'does not support parameter presencePenalty' }],
    locations: [{ part: 'body', pointer: '/presence_penalty', note: 'Refused by grok-4.6' }],
    edits: [{ kind: 'remove-value', pointer: '/presence_penalty' }],
    choices: [],
    retry: { advice: 'never', afterSeconds: null, why: 'The same request gets the same answer.' },
    docs: [{ title: 'Chat completions', url: 'https://docs.x.ai/docs/api-reference#chat-completions' }],
    ...differences,
  };
}

/** A failed exchange for tests. */
export function failedExchangeOf(id: string, differences: Differences = {}): Exchange {
  return exchangeOf(id, { ...differences, response: { status: 400, ...differences.response } });
}
