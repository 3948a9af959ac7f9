import { chat, response, type LoopCase } from '../case';

const body = chat({});

/** Single faults in the path, the method and the content type. */
export const ROUTES: readonly LoopCase[] = [
  { name: 'no /v1', path: '/chat/completions', body, id: 'unknown-route', at: 'url' },
  { name: '/v1 twice', path: '/v1/v1/chat/completions', body, id: 'unknown-route', at: 'url' },
  { name: 'completion in the singular', path: '/v1/chat/completion', body, id: 'unknown-route', at: 'url' },
  { name: 'a slash at the end', path: '/v1/chat/completions/', body, id: 'unknown-route', at: 'url' },
  { name: 'a slash twice', path: '/v1//chat/completions', body, id: 'unknown-route', at: 'url' },
  { name: 'the path of OpenRouter', path: '/api/v1/chat/completions', body, id: 'unknown-route', at: 'url' },
  { name: 'the path of Groq', path: '/openai/v1/chat/completions', body, id: 'unknown-route', at: 'url' },
  { name: 'the path of Azure', path: '/openai/deployments/grok/chat/completions?api-version=2024-10-21', body, id: 'unknown-route', at: 'url' },
  { name: 'response in the singular', path: '/v1/response', body: response({}), id: 'unknown-route', at: 'url' },
  { name: 'image in the singular', path: '/v1/image/generations', body: { model: 'grok-imagine-image', prompt: 'A cat' }, id: 'unknown-route', at: 'url' },
  { name: 'a deferred result without chat/', method: 'GET', path: '/v1/deferred-completion/{deferred}', headers: { 'content-type': '' }, id: 'unknown-route', at: 'url', answer: 202 },
  { name: 'models without /v1', method: 'GET', path: '/models', headers: { 'content-type': '' }, id: 'unknown-route', at: 'url' },
  { name: 'PUT', method: 'PUT', body, id: 'method-not-allowed', at: 'method' },
  { name: 'PATCH on Responses', method: 'PATCH', path: '/v1/responses', body: response({}), id: 'method-not-allowed', at: 'method' },
  { name: 'POST on models', method: 'POST', path: '/v1/models', body: {}, id: 'method-not-allowed', at: 'method' },
  { name: 'fetch without a content type', body, headers: { 'content-type': 'text/plain;charset=UTF-8' }, id: 'missing-content-type', at: 'header content-type' },
  { name: 'cURL without -H', body, headers: { 'content-type': 'application/x-www-form-urlencoded' }, id: 'missing-content-type', at: 'header content-type' },
  { name: 'text/json', body, headers: { 'content-type': 'text/json' }, id: 'missing-content-type', at: 'header content-type' },
];
