import { chat, type LoopCase } from '../case';

/** Single faults in the parameters of chat completions. */
export const PARAMETERS: readonly LoopCase[] = [
  { name: 'presence_penalty 0, as SDKs send it', body: chat({ presence_penalty: 0 }), id: 'unsupported-parameter', at: '/presence_penalty' },
  {
    name: 'the defaults of the OpenAI playground',
    body: chat({ temperature: 1, max_tokens: 256, top_p: 1, frequency_penalty: 0, presence_penalty: 0 }),
    id: 'unsupported-parameter',
    at: '/presence_penalty',
    also: ['unsupported-parameter'],
  },
  { name: 'stop sequences on a reasoning model', body: chat({ model: 'grok-4.5', stop: ['\n', 'Human:'] }), id: 'unsupported-parameter', at: '/stop' },
  {
    name: 'reasoning_effort on a model without',
    body: chat({ model: 'grok-4.20-reasoning', reasoning_effort: 'high' }),
    id: 'unsupported-parameter',
    at: '/reasoning_effort',
  },
  {
    name: 'reasoning_effort minimal, as for GPT-5',
    body: chat({ model: 'grok-4.5', reasoning_effort: 'minimal' }),
    id: 'invalid-parameter-value',
    at: '/reasoning_effort',
  },
  { name: 'reasoning_effort none', body: chat({ reasoning_effort: 'none' }), id: 'invalid-parameter-value', at: '/reasoning_effort' },
  { name: 'temperature from a text field', body: chat({ temperature: '0.7' }), id: 'wrong-field-type', at: '/temperature' },
  { name: 'max_tokens from an environment variable', body: chat({ max_tokens: '1000' }), id: 'wrong-field-type', at: '/max_tokens' },
  { name: 'stream as a word', body: chat({ stream: 'true' }), id: 'wrong-field-type', at: '/stream' },
  { name: 'max_tokens with a fraction', body: chat({ max_tokens: 1024.5 }), id: 'wrong-field-type', at: '/max_tokens' },
  { name: 'temperature above the range', body: chat({ temperature: 3 }), id: 'invalid-parameter-value', at: '/temperature' },
  { name: 'top_p 0 for greedy decoding', body: chat({ top_p: 0 }), id: 'invalid-parameter-value', at: '/top_p' },
  { name: 'max_tokens -1 for no limit', body: chat({ max_tokens: -1 }), id: 'invalid-parameter-value', at: '/max_tokens' },
  { name: 'max_completion_tokens 0', body: chat({ max_completion_tokens: 0 }), id: 'invalid-parameter-value', at: '/max_completion_tokens' },
  { name: 'n 0', body: chat({ n: 0 }), id: 'invalid-parameter-value', at: '/n' },
  {
    name: 'live search with sources, as the guide of 2025 showed it',
    body: chat({ search_parameters: { mode: 'auto', return_citations: true, sources: [{ type: 'web', allowed_websites: ['x.ai'] }, { type: 'x', included_x_handles: ['xai'] }] } }),
    id: 'live-search-removed',
    at: '/search_parameters',
  },
  { name: 'live search switched off', body: chat({ search_parameters: { mode: 'off' } }), id: 'live-search-removed', at: '/search_parameters' },
  { name: 'web_search_options of OpenAI', body: chat({ web_search_options: {} }), id: 'live-search-removed', at: '/web_search_options' },
  { name: 'stream_options as a switch', body: chat({ stream: true, stream_options: true }), id: 'wrong-field-type', at: '/stream_options' },
  { name: 'a stream with a penalty', body: chat({ stream: true, stream_options: { include_usage: true }, frequency_penalty: 0.5 }), id: 'unsupported-parameter', at: '/frequency_penalty' },
  { name: 'a deferred completion with stop', body: chat({ model: 'grok-4.6', deferred: true, stop: 'END' }), id: 'unsupported-parameter', at: '/stop' },
];
