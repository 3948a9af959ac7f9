import {
  KEY_BLOCKED, KEY_BLOCKED_USER, KEY_CREDITS_EXHAUSTED, KEY_NO_ACL, KEY_NO_CREDITS, KEY_REGION, KEY_SUBSCRIPTION,
} from '../../mock-xai/special';
import { chat, response, type LoopCase } from '../case';
import { PLANTED } from './credentials';

const body = chat({});
const account = (name: string, key: string, id: LoopCase['id'], at = ''): LoopCase => ({ name, body, headers: { authorization: `Bearer ${key}` }, id, at });
const SMALL = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Failures that no change of the request cures: there must be no correction, and the texts must say what to do instead. */
export const INCURABLE: readonly LoopCase[] = [
  account('a new team without credits', KEY_NO_CREDITS, 'no-credits'),
  account('credits used up', KEY_CREDITS_EXHAUSTED, 'credits-exhausted'),
  account('a subscription used up', KEY_SUBSCRIPTION, 'subscription-exhausted'),
  account('a blocked key', KEY_BLOCKED, 'api-key-blocked', 'header authorization'),
  account('a key without permission', KEY_NO_ACL, 'endpoint-permission-denied', 'header authorization'),
  account('a region that is not served', KEY_REGION, 'region-unavailable'),
  account('a blocked account', KEY_BLOCKED_USER, 'account-blocked'),
  account('an expired login', PLANTED.jwt, 'invalid-oauth-token', 'header authorization'),
  { name: 'too many requests', body: chat({ model: 'mock-rate-limit-requests' }), id: 'rate-limit-requests', at: '', retry: 'after' },
  { name: 'too many tokens', body: chat({ model: 'mock-rate-limit-tokens' }), id: 'rate-limit-tokens', at: '', retry: 'after' },
  { name: 'overload', path: '/v1/responses', body: response({ model: 'mock-overloaded' }), id: 'model-overloaded', at: '', retry: 'backoff' },
  { name: 'overload within a 200', body: chat({ model: 'mock-overloaded-200' }), id: 'model-overloaded', at: '', retry: 'backoff' },
  { name: 'a stream that breaks with an error', path: '/v1/responses', body: response({ model: 'mock-stream-error', stream: true }), id: 'model-overloaded', at: '', retry: 'backoff' },
  { name: 'the safety check', body: chat({ model: 'mock-moderation' }), id: 'content-policy', at: '' },
  { name: 'a moderated image', path: '/v1/images/generations', body: { model: 'mock-moderation', prompt: 'A cat' }, id: 'generation-moderated', at: '' },
  { name: 'a prompt that is too long', body: chat({ model: 'mock-prompt-too-long' }), id: 'prompt-too-long', at: '' },
  { name: 'an internal error', body: chat({ model: 'mock-500' }), id: 'server-error', at: '', retry: 'backoff' },
  { name: 'a bad gateway', body: chat({ model: 'mock-502' }), id: 'bad-gateway', at: '', retry: 'backoff' },
  { name: 'no messages at all', body: chat({ messages: [] }), id: 'empty-message', at: '/messages' },
  { name: 'a body that was cut off', body: '{"model": "grok-4.7", "messages": [{"role": "user", "content": "Hel', id: 'malformed-json', at: '' },
  { name: 'a whole transcript as one object per line', body: '{"model":"grok-4.7","messages":[{"role":"user","content":"Hi"}]}\n{"model":"grok-4.7","messages":[{"role":"user","content":"Ho"}]}', id: 'malformed-json', at: '' },
  { name: 'an object turned into a text', body: '[object Object]', id: 'malformed-json', at: '' },
  { name: 'an image of one pixel', body: chat({ messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url: SMALL } }] }] }), id: 'invalid-image', at: '/messages/0/content/0/image_url/url' },
  { name: 'arguments that were cut off', body: chat({ messages: [{ role: 'user', content: 'Hi' }, { role: 'assistant', content: null, tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'a', arguments: '{"city": "Par' } }] }, { role: 'tool', tool_call_id: 'call_1', content: 'x' }] }), id: 'invalid-tool-call-arguments', at: '/messages/1/tool_calls/0/function/arguments' },
  { name: 'a tool of messages without a description', path: '/v1/messages', body: { model: 'grok-4.6', max_tokens: 20, messages: [{ role: 'user', content: 'Hi' }], tools: [{ name: 'f', input_schema: { type: 'object' } }] }, id: 'missing-field', at: '/tools/0' },
];
