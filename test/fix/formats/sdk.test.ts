import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FormatId } from '../../../src/model/format';
import { render } from '../../../src/fix/index';
import type { CorrectedRequest } from '../../../src/model/corrected-request';
import { exchangeOf } from '../exchange';
import { jsonText, nastyText } from '../support/hostile';
import { javascriptCalls, pythonCalls } from '../support/sdk-stubs';

const KEY = `xai-${'k'.repeat(20)}`;
const BASE = 'https://api.x.ai/v1';

let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'sdk-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function post(route: string, body: unknown, more: Partial<CorrectedRequest> = {}): CorrectedRequest {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { method: 'POST', url: BASE + route, headers: [{ name: 'content-type', value: 'application/json' }], sendsKey: true, body: text, ...more };
}

function textOf(request: CorrectedRequest, format: FormatId): string {
  const result = render(request, exchangeOf(), format);
  if (!result.ok) throw new Error(result.why);
  return result.text;
}

const whyNot = (request: CorrectedRequest, format: FormatId) => {
  const result = render(request, exchangeOf(), format);
  return result.ok ? null : result.why;
};

const CHAT = { model: 'grok-4.7', messages: [{ role: 'user', content: 'Say "hi" to ${x} `y`' }], temperature: 0.5, top_k: 3 };

/** Any JSON that an SDK can send unchanged, as a chat body. */
const chats = fc.tuple(jsonText, nastyText).map(([extra, text]) => {
  const more: unknown = JSON.parse(extra);
  return post('/chat/completions', { ...(typeof more === 'object' ? more : {}), model: 'm', messages: [{ role: 'user', content: text }] });
}).filter((request) => whyNot(request, 'openai-js') === null);

describe('the OpenAI SDK for JavaScript', () => {
  it('sends the body as it is, whatever is in it', () => {
    const samples = fc.sample(chats, { numRuns: 120, seed: 1 });
    const calls = javascriptCalls(folder, KEY, samples.map((request) => textOf(request, 'openai-js')));
    calls.forEach(([made, call], index) => {
      expect(made).toMatchObject({ path: 'new OpenAI', args: [{ apiKey: KEY, baseURL: BASE }] });
      expect(call?.path).toBe('client.chat.completions.create');
      expect(call?.args).toEqual([JSON.parse(samples[index]?.body ?? '')]);
    });
  });

  it('goes by the general calls for routes without a method, with headers, and streams', () => {
    const requests = [
      post('/responses', { model: 'm', input: 'Hi', stream: true }, { headers: [{ name: 'x-grok-conv-id', value: 'c' }] }),
      post('/videos/generations', { model: 'm', prompt: 'A cat' }),
      { ...post('/models/grok-4.7', ''), method: 'GET', body: null },
    ];
    const calls = javascriptCalls(folder, KEY, requests.map((request) => textOf(request, 'openai-js')));
    expect(calls.map((list) => list[1])).toEqual([
      { path: 'client.responses.create', args: [{ model: 'm', input: 'Hi', stream: true }, { headers: { 'x-grok-conv-id': 'c' } }] },
      { path: 'client.post', args: ['/videos/generations', { body: { model: 'm', prompt: 'A cat' } }] },
      { path: 'client.get', args: ['/models/grok-4.7'] },
    ]);
  });
});

describe('the OpenAI SDK for Python', () => {
  it('sends the body as it is, with what the SDK does not know in extra_body', () => {
    const samples = [post('/chat/completions', CHAT), ...fc.sample(chats, { numRuns: 120, seed: 2 })];
    const calls = pythonCalls(folder, KEY, samples.map((request) => textOf(request, 'openai-python')));
    expect(calls[0]?.[1]?.kwargs).toEqual({ model: CHAT.model, messages: CHAT.messages, temperature: 0.5, extra_body: { top_k: 3 } });
    calls.forEach(([made, call], index) => {
      expect(made).toMatchObject({ path: 'OpenAI', kwargs: { api_key: KEY, base_url: BASE } });
      expect(call?.path).toBe('OpenAI().chat.completions.create');
      const { extra_body: extra, ...known } = call?.kwargs ?? {};
      expect({ ...known, ...(extra as object | undefined) }).toEqual(JSON.parse(samples[index]?.body ?? ''));
    });
  });

  it('goes by the general calls where a method would not take the body', () => {
    const requests = [post('/chat/completions', { model: 'm' }), { ...post('/models', ''), method: 'GET', body: null }];
    const calls = pythonCalls(folder, KEY, requests.map((request) => textOf(request, 'openai-python')));
    expect(calls.map((list) => list[1])).toEqual([
      { path: 'OpenAI().post', args: ['/chat/completions'], kwargs: { cast_to: 'httpx.Response', body: { model: 'm' } } },
      { path: 'OpenAI().get', args: ['/models'], kwargs: { cast_to: 'httpx.Response' } },
    ]);
  });
});

describe('both OpenAI SDKs', () => {
  it.each([
    ['a query', { ...post('/responses', {}), url: `${BASE}/responses?a=1` }],
    ['no key', post('/responses', {}, { sendsKey: false })],
    ['numbers that a language changes', post('/responses', '{"n":12345678901234567890}')],
    ['a body that is no object', post('/responses', '[1]')],
    ['a path without a version', { ...post('', {}), url: 'https://app.example/api/chat' }],
    ['a method the SDK lacks', post('/responses', {}, { method: 'PUT' })],
  ])('are refused for %s', (_, request) => {
    expect(whyNot(request, 'openai-js')).not.toBeNull();
    expect(whyNot(request, 'openai-python')).not.toBeNull();
  });
});

describe('the AI SDK', () => {
  const TURNS = [{ role: 'system', content: 'Be brief' }, { role: 'user', content: 'Hi' }, { role: 'assistant', content: 'Yes?' }, { role: 'user', content: 'Go "on"' }];

  it('tells a plain conversation in its own words', () => {
    const requests = [
      post('/chat/completions', { model: 'm', messages: TURNS, max_completion_tokens: 9, top_p: 0.5, seed: 1, reasoning_effort: 'high' }),
      post('/responses', { model: 'm', input: 'Hi', max_output_tokens: 9, reasoning: { effort: 'low' }, store: false, stream: true }),
      { ...post('', { model: 'm', input: 'Hi' }), url: 'https://us.api.x.ai/v1/responses' },
    ];
    const calls = javascriptCalls(folder, KEY, requests.map((request) => textOf(request, 'ai-sdk')));
    expect(calls.map((list) => list[0])).toEqual([
      { path: 'generateText', args: [{ model: { api: 'chat', id: 'm', settings: null }, system: 'Be brief', messages: TURNS.slice(1), maxOutputTokens: 9, topP: 0.5, seed: 1, providerOptions: { xai: { reasoningEffort: 'high' } } }] },
      { path: 'streamText', args: [{ model: { api: 'responses', id: 'm', settings: null }, prompt: 'Hi', maxOutputTokens: 9, providerOptions: { xai: { reasoningEffort: 'low', store: false } } }] },
      { path: 'generateText', args: [{ model: { api: 'responses', id: 'm', settings: { apiKey: KEY, baseURL: 'https://us.api.x.ai/v1' } }, prompt: 'Hi' }] },
    ]);
  });

  it.each([
    ['parameters it drops', post('/chat/completions', { model: 'm', messages: TURNS, stop: ['x'] }), 'stop'],
    ['tools', post('/responses', { model: 'm', input: 'Hi', tools: [] }), 'tools'],
    ['images', post('/responses', { model: 'm', input: [{ role: 'user', content: [{ type: 'input_image' }] }] }), 'text'],
    ['system messages in between', post('/responses', { model: 'm', input: [...TURNS, { role: 'system', content: 'x' }] }), 'system'],
    ['other endpoints', post('/images/generations', { prompt: 'x' }), 'chat'],
  ])('is refused for %s', (_, request, why) => expect(whyNot(request, 'ai-sdk')).toContain(why));
});

describe('the xAI SDK for Python', () => {
  it('tells a plain conversation in its own words', () => {
    const messages = [{ role: 'system', content: 'Be "brief"' }, { role: 'user', content: "It's ${x}\n" }];
    const requests = [
      post('/chat/completions', { model: 'm', messages, max_tokens: 5, stop: ['x'], reasoning_effort: 'low' }),
      { ...post('', { model: 'm', input: 'Hi', stream: true }), url: 'https://us.api.x.ai/v1/responses' },
    ];
    const calls = pythonCalls(folder, KEY, requests.map((request) => textOf(request, 'xai-python')));
    const told = messages.map(({ role, content }) => ({ role, text: content }));
    expect(calls.map((list) => list.slice(0, 2).map((call) => call.kwargs))).toEqual([
      [{ api_key: KEY, timeout: 3600 }, { model: 'm', messages: told, max_tokens: 5, stop: ['x'], reasoning_effort: 'low' }],
      [{ api_key: KEY, timeout: 3600, api_host: 'us.api.x.ai' }, { model: 'm', messages: [{ role: 'user', text: 'Hi' }], store_messages: true }],
    ]);
  });

  it.each([
    ['an effort it may not know', post('/chat/completions', { model: 'm', messages: [{ role: 'user', content: 'x' }], reasoning_effort: 'xhigh' })],
    ['tools', post('/responses', { model: 'm', input: 'x', tools: [{ type: 'web_search' }] })],
    ['hosts that are not xAI', { ...post('', { model: 'm', input: 'x' }), url: 'https://openrouter.ai/api/v1/responses' }],
  ])('is refused for %s', (_, request) => expect(whyNot(request, 'xai-python')).not.toBeNull());
});
