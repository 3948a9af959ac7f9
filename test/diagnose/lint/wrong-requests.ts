import { HI, IMAGES, RESPONSES, VIDEOS, type Sent } from './request';

const TOOL = { type: 'function', function: { name: 'f', parameters: { type: 'object', properties: {} } } };

/** Requests as developers send them when they come from another API or version. */
export const WRONG: readonly (readonly [string, Sent])[] = [
  ['an OpenAI client that changed its base URL only', { url: 'https://api.x.ai/chat/completions', body: { model: 'gpt-4o', messages: HI, presence_penalty: 0, frequency_penalty: 0, temperature: '0.7' } }],
  ['an old Grok client with search', { body: { model: 'grok-4-fast', messages: HI, search_parameters: { mode: 'off' }, stop: null, presence_penalty: 0.1 } }],
  ['a client of OpenRouter', { url: 'https://api.x.ai/api/v1/chat/completions', body: { model: 'x-ai/grok-4.3:free', messages: HI, reasoning: { effort: 'high' }, top_k: 3 } }],
  ['a client of Anthropic', { body: { model: 'claude-sonnet-4-5', system: 'Be brief.', messages: HI, tools: [{ name: 'f', input_schema: TOOL.function.parameters }] } }],
  ['search among the tools of a chat', { body: { model: 'grok-4.7', messages: HI, tools: [{ type: 'web_search' }, TOOL], max_tokens: 5, stop: ['x'] } }],
  ['a chat moved to Responses by its address', { url: RESPONSES, body: { model: 'grok-4.20', messages: [{ role: 'user', content: [{ type: 'text', text: 'Hi' }] }], max_tokens: 9, reasoning_effort: 'low', tools: [TOOL] } }],
  ['images made as OpenAI does', { url: IMAGES, body: { model: 'dall-e-3', prompt: 'A cat', size: '1536x1024', quality: 'hd', style: 'vivid', n: 12 } }],
  ['images made by chatting', { body: { model: 'grok-imagine-image', messages: HI, n: 2 } }],
  ['a video that is too long', { url: VIDEOS, body: { model: 'grok-imagine-video', prompt: 'A cat', duration: 60, resolution: '4k' } }],
  ['a history with holes', { body: { model: 'grok-4.7', messages: [{ role: 'system', content: '' }, ...HI, { role: 'assistant', content: [] }, { role: 'developer', content: 'x' }, { role: 'assistant', content: 'y', name: 'bob' }, ...HI] } }],
  ['a Python dict', { body: "{'model': 'grok-4.7', 'messages': [{'role': 'user', 'content': 'Hi'}], 'stream': True,}" }],
  ['a POST without its header', { body: { model: 'grok-4.7', messages: HI }, headers: { 'content-type': 'text/plain;charset=UTF-8' } }],
  ['a retired model at the wrong place', { body: { model: 'grok-2-image', messages: HI } }],
  ['no model', { body: { messages: HI, maxTokens: 5 } }],
];
