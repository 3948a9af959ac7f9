import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose';
import { HI, exchangeOf, type Sent } from '../diagnose/lint/request';

const PAGE = '<!doctype html><html><head><title>Vite + React</title></head><body><div id="root"></div></body></html>';
const CHAT_BODY = { model: 'grok-4.7', messages: HI };

function told(sent: Sent): string[] {
  return diagnose(exchangeOf({ status: 200, answer: PAGE, ...sent })).filter(({ severity }) => severity === 'error').map(({ id, cause }) => `${id}: ${cause}`);
}

describe('a page that comes with a good status in place of an answer', () => {
  it('is the start page of a server that has no such route', () => {
    expect(told({ url: 'http://localhost:5173/v1/chat/completions', body: CHAT_BODY })).toEqual([
      'unknown-route: `localhost:5173` answered with a page of its own: it has no `/v1/chat/completions`, and hands out its start page instead.',
    ]);
  });

  it('is something in between where xAI was asked', () => {
    expect(told({ body: CHAT_BODY })).toEqual(['gateway-error: A page came in place of an answer of the API: the login of a network, or a notice of a proxy in between.']);
  });

  it.each<[string, Sent]>([
    ['the request reads a page', { url: 'http://localhost:5173/v1/models', method: 'GET', body: null }],
    ['the path is none of the API', { url: 'http://localhost:5173/api/page', body: CHAT_BODY }],
    ['the body is none of the API', { url: 'http://localhost:5173/v1/responses', body: { name: 'a' } }],
    ['the answer is no page', { body: CHAT_BODY, answer: '{"object":"chat.completion","choices":[{"message":{"content":"<!doctype html><html></html>"},"finish_reason":"stop"}]}' }],
  ])('is no error where %s', (_what, sent) => {
    expect(told(sent)).toEqual([]);
  });
});
