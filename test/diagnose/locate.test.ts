import { describe, expect, it } from 'vitest';
import { locateParameter } from '../../src/diagnose/locate';
import { readingOf } from './lint/request';

const CHAT = {
  model: 'grok-4.7',
  presence_penalty: 0,
  reasoning_effort: 'low',
  max_tokens: 5,
  search_parameters: { mode: 'auto', 'a/b': 1 },
  messages: [
    { role: 'user', content: 'Hi' },
    { role: 'assistant', content: null, tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'f', arguments: '' } }] },
    { role: 'tool', tool_call_id: 'call_1', content: '' },
    { role: 'user', content: '' },
  ],
  tools: [{ type: 'function', function: { name: 'weather', parameters: { type: 'object', required: ['x'] } } }, { type: 'web_search', external_web_access: true }],
  response_format: { type: 'json_schema', json_schema: { name: 'x', schema: { type: 'object', required: null } } },
};

function locate(name: string, body: object = CHAT): string | null {
  return locateParameter(readingOf({ body }), name);
}

describe('locateParameter', () => {
  it.each([
    ['presence_penalty', '/presence_penalty'],
    ['presencePenalty', '/presence_penalty'],
    ['presencePenalty.', '/presence_penalty'],
    ['`presence_penalty`', '/presence_penalty'],
    ['reasoningEffort', '/reasoning_effort'],
    ['reasoning.effort', '/reasoning_effort'],
    ['maxTokens', '/max_tokens'],
    ['max_completion_tokens', '/max_tokens'],
    ['searchParameters', '/search_parameters'],
    ['messages[1]', '/messages/1'],
    ['messages.1.tool_calls.0.function.arguments', '/messages/1/tool_calls/0/function/arguments'],
    ['body -> messages -> 3 -> content', '/messages/3/content'],
    ['$.messages[0].role', '/messages/0/role'],
    ['tools[1].type', '/tools/1/type'],
    ['tools[0].function.strict', '/tools/0/function'],
    ['/response_format/json_schema', '/response_format/json_schema'],
    ['/required', '/response_format/json_schema/schema/required'],
    ['call_1', '/messages/1/tool_calls/0/function/arguments'],
    ['toolCallId', '/messages/2/tool_call_id'],
    ['weather', '/tools/0/function/parameters'],
    ['external_web_access', '/tools/1/external_web_access'],
    ['empty user message', '/messages/3'],
    ['search_parameters.a/b', '/search_parameters'],
  ])('finds %s at %s', (name, pointer) => {
    expect(locate(name)).toBe(pointer);
  });

  it.each([
    ['reasoningEffort', { input: 'x', reasoning: { effort: 'low' } }, '/reasoning/effort'],
    ['response_format', { input: 'x', text: { format: { type: 'text' } } }, '/text/format'],
    ['input[1]', { input: [{ role: 'user', content: 'Hi' }, { type: 'reasoning' }] }, '/input/1'],
    ['c9', { input: [{ type: 'function_call', call_id: 'c9', arguments: '{' }, { type: 'function_call_output', call_id: 'c9' }] }, '/input/0/arguments'],
    ['c9', { input: [{ type: 'function_call_output', call_id: 'c9', output: '' }] }, '/input/0/call_id'],
    ['an empty message', { messages: [] }, '/messages'],
    ['a/b', { 'a/b': 1 }, '/a~1b'],
    ['resp_0f1e', { input: 'x', previous_response_id: 'resp_0f1e' }, '/previous_response_id'],
  ])('finds %s in %j at %s', (name, body, pointer) => {
    expect(locate(name, body)).toBe(pointer);
  });

  it.each(['', 'frequencyPenalty', 'prompt', 'the', 'resp_123', 'x'.repeat(1000), '/nowhere', '[0]', '.', 'constructor', '__proto__'])('finds no %.30s', (name) => {
    expect(locate(name)).toBeNull();
  });

  it.each([
    ['tools[0].type', { tools: [{ name: 'f', input_schema: { type: 'object' } }] }, '/tools/0'],
    ['prompt', { model: 'm', metadata: { prompt: 'x' } }, ''],
    ['messages[0].role', { messages: [{ content: 'x' }] }, '/messages/0'],
  ])('finds what lacks %s', (name, body, pointer) => {
    expect(locateParameter(readingOf({ body }), name, true)).toBe(pointer);
  });

  it('finds nothing where there is no body', () => {
    expect(locateParameter(readingOf({ body: 'Hi' }), 'messages')).toBeNull();
    expect(locateParameter(readingOf({ body: null }), 'messages')).toBeNull();
  });
});
