import { describe, expect, it } from 'vitest';
import { chatFaults, corrected, faultsOf, IMAGES, HI, lint, responsesFaults, VIDEOS } from './request';

describe('parameters that the model refuses', () => {
  it.each([
    ['presence_penalty, also at 0', { presence_penalty: 0 }, ['unsupported-parameter /presence_penalty']],
    ['both penalties', { presence_penalty: 0.5, frequency_penalty: 0 }, ['unsupported-parameter /presence_penalty', 'unsupported-parameter /frequency_penalty']],
    ['penalties on a model that came after the facts', { model: 'grok-5', frequency_penalty: 1 }, ['unsupported-parameter /frequency_penalty ?']],
    ['stop on a model that reasons', { model: 'grok-4.6', stop: ['\n'] }, ['unsupported-parameter /stop']],
    ['any effort on a model without', { model: 'grok-4.20-0309-reasoning', reasoning_effort: 'high' }, ['unsupported-parameter /reasoning_effort']],
    ['any effort by an alias', { model: 'grok-4.20', reasoning_effort: 'low' }, ['unsupported-parameter /reasoning_effort']],
    ['no effort on grok-4.5', { model: 'grok-4.5', reasoning_effort: 'none' }, ['invalid-parameter-value /reasoning_effort']],
    ['an effort that no model has', { reasoning_effort: 'max' }, ['invalid-parameter-value /reasoning_effort ?']],
    ['an effort in capitals', { reasoning_effort: 'High' }, ['invalid-parameter-value /reasoning_effort ?']],
    ['several at once, in the order of the body', { stop: 'x', presence_penalty: 0, temperature: 3 }, ['unsupported-parameter /stop', 'unsupported-parameter /presence_penalty', 'invalid-parameter-value /temperature']],
  ])('finds %s', (_, body, expected) => {
    expect(chatFaults(body)).toEqual(expected);
  });

  it.each([
    ['penalties', { presence_penalty: 0 }, ['unsupported-parameter /presence_penalty']],
    ['an effort that the model refuses', { model: 'grok-build-0.1', reasoning: { effort: 'low', summary: 'concise' } }, ['unsupported-parameter /reasoning/effort']],
    ['work in the background', { background: true }, ['unsupported-parameter /background']],
    ['no background, which is the default', { background: false }, []],
    ['stop, of which nobody knows', { stop: ['x'] }, []],
  ])('finds in a response: %s', (_, body, expected) => {
    expect(responsesFaults(body)).toEqual(expected);
  });

  it('names the model as it was sent, and takes the parameter out', () => {
    const [found] = lint({ body: { model: 'grok-4.20', messages: HI, reasoning_effort: 'low' } });
    expect(found?.values).toMatchObject({ parameter: 'reasoning_effort', model: 'grok-4.20' });
    expect(found?.edits).toEqual([{ kind: 'remove-value', pointer: '/reasoning_effort' }]);
    expect(found?.evidence[0]).toEqual({ source: 'body', text: 'reasoning_effort is "low"' });
    expect(found?.evidence[1]?.text).toMatch(/\(.+, 2026-\d\d/);
  });

  it('takes the whole of reasoning out where nothing is left in it', () => {
    const [found] = lint({ url: 'https://api.x.ai/v1/responses', body: { model: 'grok-4.20', input: 'Hi', reasoning: { effort: 'low' } } });
    expect(found?.pointer).toBe('/reasoning/effort');
    expect(found?.edits).toEqual([{ kind: 'remove-value', pointer: '/reasoning' }]);
  });

  it.each([
    ['none', 'grok-4.7', 'low'],
    ['max', 'grok-4.7', 'xhigh'],
    ['maximum', 'grok-4.5', 'high'],
    ['HIGH', 'grok-4.5', 'high'],
    ['meduim', 'grok-4.5', 'medium'],
  ])('corrects the effort %s on %s to %s', (effort, model, right) => {
    const [found] = lint({ body: { model, messages: HI, reasoning_effort: effort } });
    expect(found?.edits).toEqual([{ kind: 'set-value', pointer: '/reasoning_effort', value: right }]);
  });
});

describe('parameters that are gone, renamed or without effect', () => {
  it.each([
    ['live search', { search_parameters: { mode: 'auto' } }, ['live-search-removed /search_parameters']],
    ['live search that is switched off', { search_parameters: { mode: 'off' } }, ['live-search-removed /search_parameters']],
    ['the search of OpenAI', { web_search_options: {} }, ['live-search-removed /web_search_options ?']],
    ['log probabilities', { logprobs: true, top_logprobs: 2 }, ['~ignored-parameter /logprobs', '~ignored-parameter /top_logprobs']],
    ['sampling of others', { top_k: 40, repetition_penalty: 1.1 }, ['~ignored-parameter /top_k', '~ignored-parameter /repetition_penalty']],
    ['a parameter in the other spelling', { maxTokens: 100 }, ['~ignored-parameter /maxTokens']],
    ['a misspelt parameter', { temprature: 1 }, ['~ignored-parameter /temprature']],
    ['the token limit of Responses', { max_output_tokens: 9 }, ['~ignored-parameter /max_output_tokens']],
    ['the effort of Responses', { reasoning: { effort: 'low' } }, ['~ignored-parameter /reasoning']],
    ['a system prompt beside the messages', { system: 'Be brief.' }, ['~ignored-parameter /system']],
    ['functions of the old kind', { functions: [{ name: 'f', parameters: {} }], function_call: 'auto' }, ['~ignored-parameter /functions', '~ignored-parameter /function_call']],
    ['logit_bias, of which nobody knows', { logit_bias: { 50256: -100 } }, []],
    ['names that are near to a known one by chance', { min_tokens: 5, top_a: 1, seeds: [1] }, []],
  ])('judges %s', (_, body, expected) => {
    expect(chatFaults(body)).toEqual(expected);
  });

  it.each([
    ['the token limit of chat', { max_tokens: 5 }, ['field-renamed /max_tokens ?']],
    ['the output format of chat', { response_format: { type: 'json_object' } }, ['field-renamed /response_format ?']],
    ['live search', { search_parameters: { mode: 'on' } }, ['live-search-removed /search_parameters ?']],
    ['instructions for a response that goes on', { instructions: 'x', previous_response_id: 'r' }, ['conflicting-fields /instructions']],
    ['an extra of OpenAI', { include: ['web_search_call.results'] }, ['unsupported-parameter /include ?']],
    ['one extra of OpenAI among others', { include: ['reasoning.encrypted_content', 'web_search_call.results'] }, ['unsupported-parameter /include/1 ?']],
    ['a name in the other spelling', { maxOutputTokens: 5 }, ['~ignored-parameter /maxOutputTokens ?']],
  ])('judges in a response: %s', (_, body, expected) => {
    expect(responsesFaults(body)).toEqual(expected);
  });

  it.each([
    [{ maxTokens: 100 }, { max_tokens: 100 }],
    [{ maxTokens: 100, max_tokens: 50 }, { max_tokens: 50 }],
    [{ presencePenalty: 1 }, {}],
    [{ max_output_tokens: 9 }, { max_completion_tokens: 9 }],
    [{ reasoning: { effort: 'low' } }, { reasoning_effort: 'low' }],
    [{ stop_sequences: ['x'] }, {}],
    [{ toolChoice: 'auto' }, {}],
    [{ functions: [{ name: 'f' }], function_call: { name: 'f' } }, { tools: [{ type: 'function', function: { name: 'f' } }], tool_choice: { type: 'function', function: { name: 'f' } } }],
  ])('corrects %j to %j', (wrong, right) => {
    const body = corrected({ body: { model: 'grok-4.7', messages: HI, ...wrong } })?.body;
    expect(JSON.parse(String(body))).toEqual({ model: 'grok-4.7', messages: HI, ...right });
  });

  it('puts a system prompt where it is read', () => {
    const body = corrected({ body: { model: 'grok-4.7', messages: HI, system: 'Be brief.' } })?.body;
    expect(JSON.parse(String(body))).toEqual({ model: 'grok-4.7', messages: [{ role: 'system', content: 'Be brief.' }, ...HI] });
  });

  it('moves an output format to where Responses reads it', () => {
    const schema = { type: 'object', properties: {} };
    const body = { model: 'grok-4.7', input: 'Hi', max_tokens: 5, response_format: { type: 'json_schema', json_schema: { name: 'a', schema } } };
    const right = corrected({ url: 'https://api.x.ai/v1/responses', body })?.body;
    expect(JSON.parse(String(right))).toEqual({ model: 'grok-4.7', input: 'Hi', max_output_tokens: 5, text: { format: { type: 'json_schema', name: 'a', schema } } });
  });

  it('removes switched-off search and leaves wanted search to the reader', () => {
    expect(lint({ body: { model: 'grok-4.7', messages: HI, search_parameters: { mode: 'off' } } })[0]?.edits).toEqual([{ kind: 'remove-value', pointer: '/search_parameters' }]);
    expect(lint({ body: { model: 'grok-4.7', messages: HI, search_parameters: { mode: 'auto' } } })[0]?.edits).toEqual([]);
  });
});

describe('ranges, words and types', () => {
  it.each([
    [{ temperature: 2.5 }, 'invalid-parameter-value /temperature', 2],
    [{ temperature: -1 }, 'invalid-parameter-value /temperature', 0],
    [{ top_p: 1.5 }, 'invalid-parameter-value /top_p', 1],
    [{ top_p: 0 }, 'invalid-parameter-value /top_p', undefined],
    [{ n: 0 }, 'invalid-parameter-value /n', 1],
    [{ max_completion_tokens: 0 }, 'invalid-parameter-value /max_completion_tokens', undefined],
    [{ max_tokens: -1 }, 'invalid-parameter-value /max_tokens', undefined],
    [{ temperature: '0.5' }, 'wrong-field-type /temperature', 0.5],
    [{ max_tokens: '100' }, 'wrong-field-type /max_tokens', 100],
    [{ max_tokens: 100.5 }, 'wrong-field-type /max_tokens', 101],
    [{ stream: 'true' }, 'wrong-field-type /stream', true],
    [{ stream: 1 }, 'wrong-field-type /stream', true],
    [{ user: 42 }, 'wrong-field-type /user', '42'],
    [{ response_format: 'json_object' }, 'wrong-field-type /response_format', { type: 'json_object' }],
    [{ stream: true, stream_options: true }, 'wrong-field-type /stream_options', { include_usage: true }],
    [{ tools: { type: 'function', function: { name: 'f', parameters: { type: 'object' } } } }, 'wrong-field-type /tools', [{ type: 'function', function: { name: 'f', parameters: { type: 'object' } } }]],
  ])('%j: %s → %j', (body, expected, value) => {
    const sent = { body: { model: 'grok-4.7', messages: HI, ...body } };
    expect(faultsOf(sent)).toEqual([expected]);
    const name = Object.keys(body).at(-1) ?? '';
    expect(JSON.parse(String(corrected(sent)?.body))[name]).toEqual(value);
  });

  it('says what was expected and what was found', () => {
    expect(lint({ body: { model: 'grok-4.7', messages: HI, temperature: '0.5' } })[0]?.values).toMatchObject({ field: 'temperature', type: 'a number', found: 'string "0.5"' });
    expect(lint({ body: { model: 'grok-4.7', messages: HI, temperature: 2.5 } })[0]?.values).toMatchObject({ parameter: 'temperature', value: '2.5', allowed: 'between 0 and 2' });
  });

  it('makes a message of messages that are a text', () => {
    expect(JSON.parse(String(corrected({ body: { model: 'grok-4.7', messages: 'Hi' } })?.body)).messages).toEqual(HI);
  });

  it('leaves a text that is no number to the reader', () => {
    expect(lint({ body: { model: 'grok-4.7', messages: HI, temperature: 'warm' } })[0]?.edits).toEqual([]);
  });
});

describe('images and videos', () => {
  const image = { model: 'grok-imagine-image', prompt: 'A cat' };

  it.each([
    [{ size: '1024x1024' }, ['unsupported-parameter /size']],
    [{ style: 'vivid' }, ['unsupported-parameter /style ?']],
    [{ quality: 'hd' }, ['unsupported-parameter /quality']],
    [{ n: 11 }, ['invalid-parameter-value /n']],
    [{ aspect_ratio: '16x9' }, ['invalid-parameter-value /aspect_ratio']],
    [{ resolution: '4k' }, ['invalid-parameter-value /resolution']],
    [{ response_format: 'base64' }, ['invalid-parameter-value /response_format']],
  ])('judges %j in an image', (extra, expected) => {
    expect(faultsOf({ url: IMAGES, body: { ...image, ...extra } })).toEqual(expected);
  });

  it.each([
    ['1024x1024', '1:1'],
    ['1792x1024', '16:9'],
    ['1536x1024', '3:2'],
    ['1024x1536', '2:3'],
    ['1920x1080', '16:9'],
    ['auto', undefined],
  ])('turns the size %s into the ratio %s', (size, ratio) => {
    const body = JSON.parse(String(corrected({ url: IMAGES, body: { ...image, size } })?.body));
    expect(body).toEqual({ ...image, ...(ratio !== undefined && { aspect_ratio: ratio }) });
  });

  it('judges an image to edit', () => {
    const url = 'https://api.x.ai/v1/images/edits';
    expect(faultsOf({ url, body: { prompt: 'x', image: 'https://example.com/a.png' } })).toEqual(['wrong-field-type /image']);
    expect(JSON.parse(String(corrected({ url, body: { prompt: 'x', image: 'https://example.com/a.png' } })?.body)).image).toEqual({ url: 'https://example.com/a.png' });
    expect(faultsOf({ url, body: { prompt: 'x', image: { url: 'https://a.b' }, images: [{ url: 'https://a.b' }] } })).toEqual(['conflicting-fields /image']);
  });

  it.each([
    [{ duration: 20 }, ['invalid-parameter-value /duration']],
    [{ duration: '0' }, ['invalid-parameter-value /duration']],
    [{ resolution: '4k' }, ['invalid-parameter-value /resolution']],
    [{ aspect_ratio: '21:9' }, ['invalid-parameter-value /aspect_ratio']],
  ])('judges %j in a video', (extra, expected) => {
    expect(faultsOf({ url: VIDEOS, body: { model: 'grok-imagine-video', prompt: 'A cat', ...extra } })).toEqual(expected);
  });
});

describe('fields that are missing or exclude each other', () => {
  it.each([
    ['no messages', { body: { model: 'grok-4.7' } }, ['missing-field (body)']],
    ['a prompt in their place', { body: { model: 'grok-4.7', prompt: 'Hi' } }, ['missing-field /prompt']],
    ['misspelt messages', { body: { model: 'grok-4.7', mesages: HI } }, ['missing-field /mesages']],
    ['a Responses body on chat', { body: { model: 'grok-4.7', input: 'Hi' } }, ['missing-field /input']],
    ['a chat body on Responses', { url: 'https://api.x.ai/v1/responses', body: { model: 'grok-4.7', messages: HI } }, ['missing-field /messages']],
    ['a chat body on images', { url: IMAGES, body: { model: 'grok-imagine-image', messages: HI } }, ['missing-field /messages']],
    ['speech without a language', { url: 'https://api.x.ai/v1/tts', body: { input: 'Hi' } }, ['missing-field /input', 'missing-field (body)']],
    ['deferred and streamed', { body: { model: 'grok-4.7', messages: HI, deferred: true, stream: true } }, ['conflicting-fields /deferred ?']],
    ['usage of a stream without a stream', { body: { model: 'grok-4.7', messages: HI, stream_options: { include_usage: true } } }, ['conflicting-fields /stream_options ?']],
  ])('finds %s', (_, sent, expected) => {
    expect(faultsOf(sent)).toEqual(expected);
  });

  it('brings a chat body on Responses into its shape, and sends a Responses body from chat to its endpoint', () => {
    const chatBody = corrected({ url: 'https://api.x.ai/v1/responses', body: { model: 'grok-4.7', messages: HI, max_tokens: 5 } });
    expect(JSON.parse(String(chatBody?.body))).toEqual({ model: 'grok-4.7', input: HI, max_output_tokens: 5 });
    expect(corrected({ body: { model: 'grok-4.7', input: 'Hi' } })).toMatchObject({ url: 'https://api.x.ai/v1/responses' });
  });
});
