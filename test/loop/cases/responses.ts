import { MESSAGES, response, type LoopCase } from '../case';

const path = '/v1/responses';

/** Single faults on the Responses API. */
export const RESPONSES: readonly LoopCase[] = [
  { name: 'messages in place of input', path, body: { model: 'grok-4.7', messages: MESSAGES }, id: 'missing-field', at: '/messages' },
  { name: 'max_tokens on Responses', path, body: response({ max_tokens: 300 }), id: 'field-renamed', at: '/max_tokens' },
  { name: 'max_completion_tokens on Responses', path, body: response({ max_completion_tokens: 300 }), id: 'field-renamed', at: '/max_completion_tokens' },
  {
    name: 'instructions with previous_response_id',
    path,
    body: response({ instructions: 'Be brief.', previous_response_id: '{response}' }),
    id: 'conflicting-fields',
    at: '/instructions',
  },
  { name: 'an expired previous_response_id', path, body: response({ previous_response_id: 'resp_0f1e2d3c4b5a' }), id: 'response-not-found', at: '/previous_response_id' },
  { name: 'background true', path, body: response({ background: true }), id: 'unsupported-parameter', at: '/background' },
  {
    name: 'a text part of chat',
    path,
    body: response({ input: [{ role: 'user', content: [{ type: 'text', text: 'Hi' }] }] }),
    id: 'empty-message',
    at: '/input/0/content/0',
  },
  {
    name: 'an image part of chat',
    path,
    body: response({ input: [{ role: 'user', content: [{ type: 'input_text', text: 'What is it?' }, { type: 'image_url', image_url: { url: 'https://example.com/a.png' } }] }] }),
    id: 'empty-message',
    at: '/input/0/content/1',
  },
  {
    name: 'an input_image with an object',
    path,
    body: response({ input: [{ role: 'user', content: [{ type: 'input_text', text: 'What is it?' }, { type: 'input_image', image_url: { url: 'https://example.com/a.png' } }] }] }),
    id: 'unmatched-shape',
    at: '/input/0/content/1/image_url',
  },
  {
    name: 'the tool turns of chat as input',
    path,
    body: response({
      input: [
        { role: 'user', content: 'Weather in Paris?' },
        { role: 'assistant', content: null, tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'get_weather', arguments: '{"location":"Paris"}' } }] },
        { role: 'tool', tool_call_id: 'call_1', content: '18 °C' },
      ],
    }),
    id: 'unmatched-shape',
    at: '/input/1',
    also: ['unmatched-shape'],
  },
  {
    name: 'a function output with tool_call_id',
    path,
    body: response({
      input: [
        { role: 'user', content: 'Weather in Paris?' },
        { type: 'function_call', call_id: 'call_1', name: 'get_weather', arguments: '{"location":"Paris"}' },
        { type: 'function_call_output', tool_call_id: 'call_1', output: '18 °C' },
      ],
    }),
    id: 'unmatched-shape',
    at: '/input/2',
  },
  {
    name: 'a reasoning item with null content, as SDKs echo it',
    path,
    body: response({ input: [{ role: 'user', content: 'Hi' }, { type: 'reasoning', id: 'rs_1', summary: [], content: null }, { role: 'user', content: 'Go on' }] }),
    id: 'unmatched-shape',
    at: '/input/1/content',
  },
  { name: 'an include of OpenAI', path, body: response({ include: ['web_search_call.results'] }), id: 'unsupported-parameter', at: '/include' },
  { name: 'reasoning effort none on grok-4.5', path, body: response({ model: 'grok-4.5', reasoning: { effort: 'none' } }), id: 'invalid-parameter-value', at: '/reasoning/effort' },
  { name: 'reasoning on a model without', path, body: response({ model: 'grok-4.20-0309-reasoning', reasoning: { effort: 'low' } }), id: 'unsupported-parameter', at: '/reasoning/effort' },
  { name: 'presence_penalty on Responses', path, body: response({ presence_penalty: 0 }), id: 'unsupported-parameter', at: '/presence_penalty' },
  { name: 'max_output_tokens as a text', path, body: response({ max_output_tokens: '500' }), id: 'wrong-field-type', at: '/max_output_tokens' },
  { name: 'temperature above the range on Responses', path, body: response({ temperature: 2.5 }), id: 'invalid-parameter-value', at: '/temperature' },
  { name: 'live search on Responses', path, body: response({ search_parameters: { mode: 'on' } }), id: 'live-search-removed', at: '/search_parameters' },
];
