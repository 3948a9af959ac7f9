import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/fix/index';
import type { Conversion, Edit } from '../../src/model/edit';
import type { Json } from '../../src/model/json';
import { CHAT, exchangeOf } from './exchange';

function converted(body: Json | string, conversion: Conversion, url = CHAT, ...edits: Edit[]) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const request = applyEdits(exchangeOf({ url, body: text }), [...edits, { kind: 'convert', conversion }]);
  return request && { url: request.url, text: request.body, body: JSON.parse(request.body ?? 'null') as unknown };
}

const WEATHER = { name: 'weather', description: 'Tells it', parameters: { type: 'object', properties: {} } };

describe('a chat body for the Responses API', () => {
  it('has its parameters renamed, and those without a counterpart left out', () => {
    const result = converted(
      {
        model: 'grok-4.7', messages: [{ role: 'user', content: 'Hi' }], max_tokens: 9, temperature: 0.5, presence_penalty: 0, frequency_penalty: 0,
        stop: ['x'], n: 2, stream: true, stream_options: { include_usage: true }, logit_bias: {}, seed: 1, reasoning_effort: 'low',
        response_format: { type: 'json_schema', json_schema: { name: 'a', strict: true, schema: { type: 'object' } } },
        tools: [{ type: 'function', function: WEATHER }], tool_choice: { type: 'function', function: { name: 'weather' } },
      },
      'chat-to-responses',
      `${CHAT}?debug=1`,
    );
    expect(result?.url).toBe('https://api.x.ai/v1/responses?debug=1');
    expect(result?.body).toEqual({
      model: 'grok-4.7', input: [{ role: 'user', content: 'Hi' }], max_output_tokens: 9, temperature: 0.5, stream: true, reasoning: { effort: 'low' },
      text: { format: { type: 'json_schema', name: 'a', strict: true, schema: { type: 'object' } } },
      tools: [{ type: 'function', ...WEATHER }], tool_choice: { type: 'function', name: 'weather' },
    });
    expect(result?.text).not.toContain('\n');
  });

  it('has its messages as items: parts, images, files, tool calls and their outputs', () => {
    const result = converted(
      {
        model: 'm',
        messages: [
          { role: 'system', content: [{ type: 'text', text: 'Be brief' }], name: 'x' },
          { role: 'user', name: 'ann', content: [{ type: 'text', text: 'Look' }, { type: 'image_url', image_url: { url: 'https://a.example/i.png', detail: 'high' } }, { type: 'file', file: { file_id: 'f' } }] },
          { role: 'assistant', content: [{ type: 'text', text: 'I call' }], tool_calls: [{ id: 'c1', type: 'function', function: { name: 'weather', arguments: '{}' } }] },
          { role: 'assistant', content: null, tool_calls: [{ id: 'c2', type: 'function', function: { name: 'weather', arguments: '{}' } }] },
          { role: 'tool', tool_call_id: 'c1', content: [{ type: 'text', text: 'sun' }] },
        ],
      },
      'chat-to-responses',
    );
    expect(result?.body).toEqual({
      model: 'm',
      input: [
        { role: 'system', content: [{ type: 'input_text', text: 'Be brief' }] },
        { role: 'user', name: 'ann', content: [{ type: 'input_text', text: 'Look' }, { type: 'input_image', image_url: 'https://a.example/i.png', detail: 'high' }, { type: 'input_file', file_id: 'f' }] },
        { role: 'assistant', content: [{ type: 'output_text', text: 'I call' }] },
        { type: 'function_call', call_id: 'c1', name: 'weather', arguments: '{}' },
        { type: 'function_call', call_id: 'c2', name: 'weather', arguments: '{}' },
        { type: 'function_call_output', call_id: 'c1', output: 'sun' },
      ],
    });
  });

  it('keeps numbers as they were written, and the other edits', () => {
    const text = '{"model":"m","messages":[],"max_tokens":1e3,"user":"u","metadata_id":12345678901234567890,"temperature":1.0,"top_logprobs":2}';
    const result = converted(text, 'chat-to-responses', CHAT, { kind: 'remove-value', pointer: '/top_logprobs' });
    expect(result?.text).toBe('{"model":"m","input":[],"max_output_tokens":1e3,"user":"u","metadata_id":12345678901234567890,"temperature":1.0}');
  });

  it('is laid out with two spaces where it was on several lines', () => {
    expect(converted('{\n\t"messages": "x"\n}', 'chat-to-responses')?.text).toBe('{\n  "input": "x"\n}');
  });

  it('is refused without a conversation, and on a path without a version', () => {
    expect(converted({ model: 'm' }, 'chat-to-responses')).toBeNull();
    expect(converted('not json', 'chat-to-responses')).toBeNull();
    expect(converted({ messages: [] }, 'chat-to-responses', 'https://app.example/api/chat')).toBeNull();
  });
});

describe('a Responses body for chat', () => {
  const RESPONSES = 'https://api.x.ai/v1/responses';

  it('says the same in the words of chat', () => {
    const result = converted(
      {
        model: 'm', instructions: 'Be brief', store: true, max_output_tokens: 5, reasoning: { effort: 'high' },
        text: { format: { type: 'json_schema', name: 'a', schema: {} } }, tools: [{ type: 'function', ...WEATHER }], tool_choice: { type: 'function', name: 'weather' },
        input: [
          { role: 'user', content: [{ type: 'input_text', text: 'Hi' }, { type: 'input_image', image_url: 'https://a.example/i.png' }] },
          { type: 'reasoning', summary: [] },
          { type: 'function_call', call_id: 'c1', name: 'weather', arguments: '{}' },
          { type: 'function_call', call_id: 'c2', name: 'weather', arguments: '{}' },
          { type: 'function_call_output', call_id: 'c1', output: 'sun' },
        ],
      },
      'responses-to-chat',
      RESPONSES,
    );
    const call = (id: string) => ({ id, type: 'function', function: { name: 'weather', arguments: '{}' } });
    expect(result?.url).toBe(CHAT);
    expect(result?.body).toEqual({
      model: 'm', max_completion_tokens: 5, tools: [{ type: 'function', function: WEATHER }], tool_choice: { type: 'function', function: { name: 'weather' } },
      messages: [
        { role: 'system', content: 'Be brief' },
        { role: 'user', content: [{ type: 'text', text: 'Hi' }, { type: 'image_url', image_url: { url: 'https://a.example/i.png' } }] },
        { role: 'assistant', content: null, tool_calls: [call('c1'), call('c2')] },
        { role: 'tool', tool_call_id: 'c1', content: 'sun' },
      ],
      reasoning_effort: 'high', response_format: { type: 'json_schema', json_schema: { name: 'a', schema: {} } },
    });
  });

  it.each([
    ['server-side tools', { input: 'Hi', tools: [{ type: 'web_search' }] }],
    ['a history on the server', { input: 'Hi', previous_response_id: 'r' }],
    ['items chat has no words for', { input: [{ type: 'web_search_call' }] }],
  ])('is refused where chat cannot do it: %s', (_, body) => expect(converted(body, 'responses-to-chat', RESPONSES)).toBeNull());
});

describe('live search as tools of the Responses API', () => {
  const MESSAGES = [{ role: 'user', content: 'News?' }];
  const tools = (settings: Json, more: Record<string, Json> = {}) => {
    const body = converted({ messages: MESSAGES, search_parameters: settings, ...more }, 'live-search-to-responses')?.body;
    return (body as { tools?: unknown }).tools;
  };

  it('searches the web and X where no sources are named, and nothing where it was off', () => {
    expect(tools({ mode: 'auto' })).toEqual([{ type: 'web_search' }, { type: 'x_search' }]);
    expect(tools({ mode: 'off' })).toBeUndefined();
  });

  it('takes over sites, handles and dates', () => {
    const sources = [
      { type: 'web', allowed_websites: ['https://www.a.example/news', 'b.example'], excluded_websites: ['c.example'] },
      { type: 'x', x_handles: ['xai'] }, { type: 'news' }, { type: 'rss', links: ['https://a.example/rss'] },
    ];
    expect(tools({ from_date: '2026-01-01', to_date: '2026-02-01', sources })).toEqual([
      { type: 'web_search', allowed_domains: ['a.example', 'b.example'] },
      { type: 'x_search', allowed_x_handles: ['xai'], from_date: '2026-01-01', to_date: '2026-02-01' },
    ]);
  });

  it('keeps function tools, drops the old search tool, and reads settings that another diagnosis removes', () => {
    const list = [{ type: 'function', function: WEATHER }, { type: 'live_search', sources: [] }];
    expect(tools({ sources: [{ type: 'news' }] }, { tools: list })).toEqual([{ type: 'function', ...WEATHER }, { type: 'web_search' }]);
    const result = converted({ messages: MESSAGES, search_parameters: { mode: 'on' } }, 'live-search-to-responses', CHAT, { kind: 'remove-value', pointer: '/search_parameters' });
    expect(result?.body).toEqual({ input: MESSAGES, tools: [{ type: 'web_search' }, { type: 'x_search' }] });
  });
});

describe('a chat body for images and videos', () => {
  const messages = [
    { role: 'user', content: 'Old' },
    { role: 'assistant', content: 'Yes' },
    { role: 'user', content: [{ type: 'text', text: 'A cat' }, { type: 'image_url', image_url: { url: 'https://a.example/c.png' } }] },
  ];

  it('asks for what the user said last', () => {
    expect(converted({ model: 'grok-imagine-image', messages, n: 2, temperature: 1 }, 'chat-to-images')).toMatchObject({
      url: 'https://api.x.ai/v1/images/generations', body: { model: 'grok-imagine-image', prompt: 'A cat', n: 2 },
    });
    expect(converted({ model: 'grok-imagine-video', messages }, 'chat-to-videos')).toMatchObject({
      url: 'https://api.x.ai/v1/videos/generations', body: { model: 'grok-imagine-video', prompt: 'A cat', image: { url: 'https://a.example/c.png' } },
    });
  });

  it('is refused where the user said nothing', () => expect(converted({ messages: [] }, 'chat-to-images')).toBeNull());
});
