import type { EntryId } from '../../src/model/entry-id';
import type { Json } from '../../src/model/json';
import { GOOD_KEY, KEY_NO_CREDITS } from '../../test/mock-xai/special';

/** One call to the API, as a developer might write it by hand. */
export interface ApiCall {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as text; null for none. */
  readonly body: string | null;
}

/** One button of the demo: a call, and what the panel is to make of it. */
export interface Scene {
  readonly id: string;
  readonly label: string;
  readonly call: ApiCall;
  /** How often the call is made, one after the other. */
  readonly times: number;
  /** Makes the next call from the answer of the first, for answers that have to be fetched later. */
  readonly next?: (answer: Json) => ApiCall;
  /** What the panel is to find; null where the call works, see `isAsExpected`. */
  readonly finding: EntryId | null;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const QUESTION: Json = [{ role: 'user', content: 'Why is the sky blue?' }];

function bearer(key: string): Record<string, string> {
  return { authorization: `Bearer ${key}` };
}

/** A good chat completion with some members of the body changed or added. */
export function chatCall(changes: Readonly<Record<string, Json>> = {}, key: string | null = GOOD_KEY): ApiCall {
  return {
    method: 'POST',
    path: '/v1/chat/completions',
    headers: { ...JSON_TYPE, ...(key === null ? {} : bearer(key)) },
    body: JSON.stringify({ model: 'grok-4.7', messages: QUESTION, ...changes }, null, 2),
  };
}

function scene(id: string, label: string, finding: EntryId | null, call: ApiCall, more: Pick<Scene, 'next'> & { times?: number } = {}): Scene {
  return { id, label, finding, call, times: 1, ...more };
}

/** The request that a deferred completion is fetched with. */
function poll(answer: Json): ApiCall {
  const id = typeof answer === 'object' && answer !== null && 'request_id' in answer ? String(answer.request_id) : '';
  return { method: 'GET', path: `/v1/chat/deferred-completion/${id}`, headers: bearer(GOOD_KEY), body: null };
}

/** Tells whether the panel found what it should. Beside a call that works it may say, once for a page, that the page sends its key. */
export function isAsExpected({ finding }: Scene, found: string): boolean {
  return finding === null ? ['', 'key-exposed' satisfies EntryId].includes(found) : found === finding;
}

/** Every kind of failure that the demo can bring about, and two calls that work. */
export const SCENES: readonly Scene[] = [
  scene('works', 'Works', null, chatCall()),
  scene('works-streamed', 'Works, streamed', null, chatCall({ stream: true })),
  scene('wrong-key', 'Wrong key', 'invalid-api-key', chatCall({}, `xai-${'w'.repeat(80)}`)),
  scene('no-key', 'No key', 'missing-credentials', chatCall({}, null)),
  scene('openai-key', 'OpenAI key', 'invalid-api-key', chatCall({}, `sk-proj-${'o'.repeat(120)}`)),
  scene('no-credits', 'No credits', 'no-credits', chatCall({}, KEY_NO_CREDITS)),
  scene('model-typo', 'Model typo', 'model-not-found', chatCall({ model: 'grok-4.7-fast' })),
  scene('model-retired', 'Retired model', 'model-retired', chatCall({ model: 'grok-2-1212' })),
  scene('presence-penalty', 'presence_penalty', 'unsupported-parameter', chatCall({ presence_penalty: 0.5, frequency_penalty: 0.2 })),
  scene('live-search', 'Live search', 'live-search-removed', chatCall({ search_parameters: { mode: 'auto' } })),
  scene('web-search', 'web_search on chat', 'unknown-variant', chatCall({ tools: [{ type: 'web_search' }] })),
  scene('malformed-json', 'Malformed JSON', 'malformed-json', { ...chatCall(), body: '{\n  "model": "grok-4.7",\n  "messages": [\n    { "role": "user", "content": "Hi" },\n  ]\n}' }),
  scene('no-content-type', 'No content type', 'missing-content-type', { ...chatCall(), headers: bearer(GOOD_KEY) }),
  scene('no-v1', 'No /v1', 'unknown-route', { ...chatCall(), path: '/chat/completions' }),
  scene('wrong-method', 'Wrong method', 'method-not-allowed', { ...chatCall(), method: 'GET', body: null }),
  scene('empty-message', 'Empty message', 'empty-message', chatCall({ messages: [{ role: 'user', content: '' }] })),
  scene('rate-limit', 'Rate limit', 'rate-limit-requests', chatCall({ model: 'mock-rate-limit-requests' }), { times: 3 }),
  scene('overloaded', 'Overload in a 200', 'model-overloaded', chatCall({ model: 'mock-overloaded-200' })),
  scene('stream-breaks', 'Stream that breaks', 'stream-interrupted', chatCall({ model: 'mock-stream-cut', stream: true })),
  scene('deferred', 'Deferred, pending', 'deferred-pending', chatCall({ deferred: true }), { next: poll }),
  scene('cors', 'Blocked by CORS', 'cors-blocked', chatCall({ model: 'mock-no-cors' })),
  scene('moderation', 'Moderation', 'content-policy', chatCall({ model: 'mock-moderation' })),
];
