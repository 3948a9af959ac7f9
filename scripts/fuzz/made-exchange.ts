import { UNKNOWN_CREDENTIAL } from '../../src/model/credential';
import type { Diagnosis } from '../../src/model/diagnosis';
import { IDS_BY_TOPIC } from '../../src/model/entry-id';
import type { Exchange } from '../../src/model/exchange';
import { hostileText } from './hostile';
import type { Random } from './random';

type PathKind = readonly [method: string, path: string, endpoint: string];

const PATHS: readonly [PathKind, ...PathKind[]] = [
  ['POST', '/v1/chat/completions', '/v1/chat/completions'], ['GET', '/v1/models', '/v1/models'],
  ['GET', '/v1/chat/deferred-completion/a', '/v1/chat/deferred-completion/{request_id}'], ['GET', '/v1/videos/b', '/v1/videos/{request_id}'],
  ['GET', '/v1/images/__proto__', '/v1/images/{request_id}'],
];
const ANSWERS = ['', '{"status":"pending","progress":40}', '{"status":"done"}', '{"usage":{"total_tokens":3}}', 'x'.repeat(300)] as const;
const TOPICS = ['request', 'limits', 'advice', 'resources'] as const;

/** An exchange of few kinds, so that many are alike; its texts may be hostile. `at` is in milliseconds since the epoch. */
export function madeExchange(random: Random, id: string, at: number): Exchange {
  const [method, path, endpoint] = random.pick(PATHS);
  const text = random.once(20) ? hostileText(random).slice(0, 400) : random.pick(ANSWERS);
  const body = { kind: 'text', text, mimeType: 'application/json', size: text.length, isCut: false } as const;
  const events = random.once(8) ? [{ atMs: 1, name: 'message', data: random.pick(ANSWERS), direction: 'received' as const }] : null;
  return {
    id, source: 'live', startedAt: at, durationMs: random.pick([null, 0, 40, 9_000, 1e15] as const),
    request: {
      method, url: `https://api.x.ai${path}`, host: random.pick(['api.x.ai', 'api.x.ai', 'us.api.x.ai'] as const), path, endpoint,
      model: random.once(20) ? hostileText(random).slice(0, 200) : random.pick([null, 'grok-4.7', 'grok-4.7-fast'] as const),
      headers: [], body: { kind: 'none' },
    },
    credential: UNKNOWN_CREDENTIAL,
    response: {
      status: random.pick([200, 200, 202, 400, 404, 429, 500, 0, null] as const),
      headers: random.once(4) ? [{ name: 'x-ratelimit-limit-requests', value: '10' }, { name: 'x-ratelimit-remaining-requests', value: String(random.below(12)) }] : [],
      body, stream: events && { transport: 'sse', events, end: 'complete' },
    },
    transportError: null, initiator: null, timing: null,
  };
}

/** What may be found in an exchange: nothing, an error, or advice. */
export function madeDiagnoses(random: Random): readonly Diagnosis[] {
  return Array.from({ length: random.pick([0, 1, 1, 2] as const) }, () => {
    const topic = random.pick(TOPICS);
    const word = random.once(20) ? hostileText(random).slice(0, 200) : random.pick(['Remove `n`', 'Wait', 'Poll'] as const);
    return {
      id: random.pick(IDS_BY_TOPIC[topic]), topic, name: word, severity: topic === 'advice' ? 'warning' : random.pick(['error', 'error', 'info'] as const),
      confidence: 'exact', title: word, cause: word, steps: [word], evidence: [], locations: [], edits: [], choices: [],
      retry: { advice: 'never', afterSeconds: null, why: '' }, docs: [],
    } as const;
  });
}
