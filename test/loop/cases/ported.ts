import { chat, GET_WEATHER, MESSAGES, response, type LoopCase } from '../case';
import { PLANTED } from './credentials';

const asked = { role: 'user', content: 'Say hello.' };
const path = '/v1/responses';

/** Requests of other SDKs and services, moved to xAI by changing the host: what each library sends by default. */
export const PORTED: readonly LoopCase[] = [
  { name: 'LangChain defaults', body: chat({ model: 'gpt-3.5-turbo', temperature: 0.7, n: 1, stream: false, presence_penalty: 0, frequency_penalty: 0, logit_bias: {} }), id: 'model-not-found', at: '/model', also: ['unsupported-parameter', 'unsupported-parameter'] },
  { name: 'LM Studio', body: chat({ model: 'local-model', max_tokens: -1, temperature: 0.7, stream: true, messages: [asked] }), id: 'model-not-found', at: '/model', also: ['invalid-parameter-value'] },
  { name: 'SillyTavern', body: chat({ model: 'x-ai/grok-4.3', presence_penalty: 0.4, frequency_penalty: 0.4, stop: ['\nUser:'], top_k: 40, min_p: 0.05, repetition_penalty: 1.1 }), id: 'model-not-found', at: '/model', also: ['unsupported-parameter', 'unsupported-parameter', 'ignored-parameter', 'ignored-parameter', 'ignored-parameter'] },
  { name: 'the Vercel AI SDK options as members', body: chat({ model: 'xai:grok-4.5', maxOutputTokens: 400, stopSequences: ['END'], frequency_penalty: 0 }), id: 'model-not-found', at: '/model', also: ['unsupported-parameter', 'ignored-parameter', 'ignored-parameter'] },
  { name: 'Azure OpenAI with its header', path: '/openai/deployments/grok-4/chat/completions?api-version=2024-10-21', headers: { 'authorization': '', 'api-key': PLANTED.xai }, body: { messages: MESSAGES, max_tokens: 800, presence_penalty: 0 }, id: 'unknown-route', at: 'url', also: ['model-not-specified', 'missing-credentials', 'unsupported-parameter'] },
  { name: 'Gemini contents', body: { model: 'gemini-2.5-flash', contents: [{ role: 'user', parts: [{ text: 'Say hello.' }] }] }, id: 'missing-field', at: '/contents', also: ['model-not-found'] },
  { name: 'Cohere chat', body: { model: 'command-r-plus', message: 'Say hello.', temperature: 0.3 }, id: 'missing-field', at: '/message', also: ['model-not-found'] },
  { name: 'Ollama options', body: chat({ model: 'llama3.2', options: { temperature: 0.2 }, format: 'json', presence_penalty: 0 }), id: 'model-not-found', at: '/model', also: ['unsupported-parameter'] },
  { name: 'OpenRouter with its extras', path: '/api/v1/chat/completions', body: chat({ model: 'x-ai/grok-4.20', transforms: ['middle-out'], reasoning: { effort: 'high' }, stop: ['.'] }), id: 'unknown-route', at: 'url', also: ['model-not-found', 'unsupported-parameter', 'ignored-parameter'] },
  { name: 'Groq with its key and model', path: '/openai/v1/chat/completions', headers: { authorization: `Bearer ${PLANTED.groq}` }, body: chat({ model: 'llama-3.1-8b-instant', reasoning_format: 'parsed', max_completion_tokens: '512' }), id: 'unknown-route', at: 'url', also: ['wrong-field-type', 'model-not-found', 'invalid-api-key'] },
  { name: 'the o-series with its developer message', body: { model: 'o4-mini', messages: [{ role: 'developer', content: [{ type: 'text', text: 'Formatting re-enabled' }] }, asked], reasoning_effort: 'medium', max_completion_tokens: 2000, store: true }, id: 'invalid-message-role', at: '/messages/0/role', also: ['model-not-found'] },
  { name: 'GPT-5 with verbosity', path, body: response({ model: 'gpt-5', reasoning: { effort: 'minimal' }, text: { verbosity: 'low' }, max_tokens: 100 }), id: 'model-not-found', at: '/model', also: ['invalid-parameter-value', 'field-renamed'] },
  { name: 'the Assistants beta', path: '/v1/chat/completions/', headers: { 'openai-beta': 'assistants=v2' }, body: chat({ model: 'gpt-4o', tools: [{ type: 'code_interpreter' }] }), id: 'unknown-route', at: 'url', also: ['unknown-variant', 'model-not-found'] },
  { name: 'the speech of a chat with modalities', body: chat({ model: 'gpt-4o-audio-preview', modalities: ['text'], presence_penalty: 0, tool_choice: 'none' }), id: 'model-not-found', at: '/model', also: ['unsupported-parameter', 'tool-choice-without-tools'] },
  { name: 'Mistral with any and safe_prompt', body: chat({ model: 'mistral-large-latest', tools: [{ type: 'function', function: GET_WEATHER }], tool_choice: 'any', safe_prompt: true, stop: ['</s>'] }), id: 'model-not-found', at: '/model', also: ['unsupported-parameter', 'ignored-parameter'] },
  { name: 'grok-3-mini with its effort', body: chat({ model: 'grok-3-mini-fast', reasoning_effort: 'high', presence_penalty: 0 }), id: 'model-not-found', at: '/model', also: ['unsupported-parameter'] },
  { name: 'grok-code-fast-1 with a stop', body: chat({ model: 'grok-code-fast-1', stop: ['```'], reasoning_effort: 'low' }), id: 'unsupported-parameter', at: '/stop', also: ['unsupported-parameter'] },
  { name: 'grok-4 with penalties, as of 2025', body: chat({ model: 'grok-4-0709', presence_penalty: 0, frequency_penalty: 0 }), id: 'unsupported-parameter', at: '/presence_penalty', also: ['unsupported-parameter'] },
  { name: 'live search of the Vercel provider in camel case', body: chat({ model: 'grok-3-latest', search_parameters: { mode: 'on', returnCitations: true, maxSearchResults: 5, sources: [{ type: 'rss', links: ['https://status.x.ai/feed.xml'] }] } }), id: 'live-search-removed', at: '/search_parameters' },
  { name: 'live search with tools and a schema', body: chat({ search_parameters: { mode: 'auto' }, tools: [{ type: 'function', function: GET_WEATHER }], tool_choice: { type: 'function', function: { name: 'get_weather' } }, response_format: { type: 'json_object' }, max_tokens: 300, stop: ['x'] }), id: 'live-search-removed', at: '/search_parameters', also: ['unsupported-parameter'] },
];

/** Tool loops and long histories, as agents send them. */
export const AGENTS: readonly LoopCase[] = [
  {
    name: 'a function role of 2023 in the history',
    body: chat({ model: 'gpt-4-0613', messages: [asked, { role: 'assistant', content: null, function_call: { name: 'get_weather', arguments: '{}' } }, { role: 'function', name: 'get_weather', content: '18 °C' }], functions: [GET_WEATHER] }),
    id: 'model-not-found',
    at: '/model',
    also: ['ignored-parameter'],
    miss: 'nobody has told what the API does with a call in function_call; the message counts as one without content',
  },
  {
    name: 'tool results of Anthropic',
    body: chat({
      messages: [
        asked,
        { role: 'assistant', content: [{ type: 'tool_use', id: 'toolu_1', name: 'get_weather', input: { location: 'Paris' } }] },
        { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'toolu_1', content: '18 °C' }] },
      ],
      tools: [{ type: 'function', function: GET_WEATHER }],
    }),
    id: 'unmatched-shape',
    at: '/messages/1/content/0',
    also: ['unmatched-shape'],
  },
  {
    name: 'two calls, one without arguments, and a null result',
    body: chat({
      messages: [
        asked,
        { role: 'assistant', content: '', tool_calls: [{ id: 'a', type: 'function', function: { name: 'now', arguments: '' } }, { id: 'b', type: 'function', function: { name: 'now', arguments: '{}' } }] },
        { role: 'tool', tool_call_id: 'a', content: '10:00' },
        { role: 'tool', tool_call_id: 'b', content: null },
      ],
    }),
    id: 'unmatched-shape',
    at: '/messages/3/content',
    also: ['invalid-tool-call-arguments'],
  },
  {
    name: 'the output of chat echoed into Responses',
    path,
    body: response({ input: [asked, { role: 'assistant', content: [{ type: 'text', text: 'Hello!' }] }, { role: 'user', content: [{ type: 'text', text: 'Again' }] }], max_tokens: 9 }),
    id: 'field-renamed',
    at: '/max_tokens',
    also: ['unmatched-shape', 'unmatched-shape'],
  },
  {
    name: 'a tool list of MCP, as the server lists it',
    body: chat({ tools: [{ name: 'now', description: 'The time', inputSchema: { type: 'object', properties: {} } }] }),
    id: 'missing-field',
    at: '/tools/0',
  },
  {
    name: 'a schema from zod with a $ref at its root',
    body: chat({ tools: [{ type: 'function', function: { name: 'plan', parameters: { $ref: '#/definitions/plan', definitions: { plan: { type: 'object', properties: { a: { type: 'string' } } } }, $schema: 'http://json-schema.org/draft-07/schema#' } } }] }),
    id: 'invalid-tool-schema',
    at: '/tools/0/function/parameters',
  },
  {
    name: 'parameters as a text',
    body: chat({ tools: [{ type: 'function', function: { name: 'plan', parameters: '{"type":"object","properties":{}}' } }], stop: ['x'] }),
    id: 'unsupported-parameter',
    at: '/stop',
    also: ['wrong-field-type'],
  },
  { name: 'tools as an object', body: chat({ tools: { type: 'function', function: GET_WEATHER } }), id: 'wrong-field-type', at: '/tools' },
  { name: 'server tools as texts', body: chat({ tools: ['web_search'] }), id: 'wrong-field-type', at: '/tools/0' },
];
