/** A finished request as a browser hands it over, in the few fields that matter, to be made into an exchange. */
export interface Recording {
  /** Seconds since the first request. */
  readonly at: number;
  readonly ms: number;
  readonly status: number;
  readonly method?: string;
  readonly path?: string;
  readonly request?: string | null;
  readonly key?: string | null;
  readonly response?: string;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly error?: string;
}

const KEY = `xai-${'a1'.repeat(40)}`;
const MESSAGES = [
  { role: 'system', content: 'Answer in one paragraph.' },
  { role: 'user', content: 'Why is the sky blue?' },
];

function chat(changes: Readonly<Record<string, unknown>> = {}, indent = 2): string {
  return JSON.stringify({ model: 'grok-4.6', messages: MESSAGES, temperature: 0.7, ...changes }, null, indent);
}

const COMPLETION = JSON.stringify({
  id: 'b9a6f2c0', object: 'chat.completion', model: 'grok-4.6',
  choices: [{ index: 0, message: { role: 'assistant', content: 'Air scatters blue light more than red.' }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 31, completion_tokens: 9, total_tokens: 40, cost_in_usd_ticks: 1_905_000 },
});

function events(...data: readonly string[]): string {
  return data.map((line) => `data: ${line}\n\n`).join('');
}

function chunk(content: string): string {
  return JSON.stringify({ object: 'chat.completion.chunk', model: 'grok-4.6', choices: [{ index: 0, delta: { content } }] });
}

/** What is left of the limits of a model. */
function limits(requests: number, tokens: number): Readonly<Record<string, string>> {
  return {
    'x-ratelimit-limit-requests': '480', 'x-ratelimit-remaining-requests': String(requests),
    'x-ratelimit-limit-tokens': '2000000', 'x-ratelimit-remaining-tokens': String(tokens),
  };
}

const works = (at: number, ms = 1_870): Recording => ({ at, ms, status: 200, request: chat(), response: COMPLETION, headers: limits(412, 1_620_000) });
const tooMany = (at: number): Recording => ({
  at,
  ms: 61,
  status: 429,
  request: chat({ model: 'grok-4.3' }),
  response: '{"code":"Some resource has been exhausted","error":"Too many requests for team 3f2b8c14-7a1d-4e0b-9c55-d81e6a2f4b07 and model grok-4.3. Your team has Requests per Second (actual/limit): 2/2."}',
});

/** A session of a page under development: most calls work, each of the others fails in its own way. */
export const RECORDINGS: readonly Recording[] = [
  { at: 0, ms: 84, status: 200, method: 'GET', path: '/v1/models', request: null, response: '{"object":"list","data":[]}' },
  {
    at: 3,
    ms: 141,
    status: 400,
    request: chat({ presence_penalty: 0, frequency_penalty: 0, stream: true }),
    response: '{"code":"invalid-argument","error":"Model grok-4.6 does not support parameter presencePenalty."}',
    headers: { 'x-request-id': '7d1f3f0e-52c8-9a04', ...limits(413, 1_640_000) },
  },
  {
    at: 8, ms: 3_420, status: 200, request: chat({ stream: true }), contentType: 'text/event-stream',
    response: events(chunk('Air scatters '), chunk('blue light.'), '[DONE]'),
  },
  {
    at: 14, ms: 96, status: 400, key: `sk-proj-${'o'.repeat(120)}`, request: chat({ model: 'grok-4.3' }),
    headers: limits(67, 1_480_000),
    response: '{"code":"Client specified an invalid argument","error":"Incorrect API key provided: sk***oo. You can obtain an API key from https://console.x.ai."}',
  },
  {
    at: 18, ms: 88, status: 404, request: chat({ model: 'grok-4.6-fast' }, 0),
    response: '{"code":"Some requested entity was not found","error":"The model grok-4.6-fast does not exist or your team 3f2b8c14-7a1d-4e0b-9c55-d81e6a2f4b07 does not have access to it. Please ensure you are using an API key from the correct team."}',
  },
  {
    at: 20, ms: 92, status: 403, request: chat(),
    response: '{"code":"The caller does not have permission to execute the specified operation","error":"Your newly created team doesn\'t have any credits or licenses yet. You can purchase those on https://console.x.ai/team/93cda026-7a1d-4e0b-9c55-d81e6a2f4b07."}',
  },
  ...[23, 23.3, 23.5, 23.8, 24].map(tooMany),
  {
    at: 26, ms: 60_200, status: 200, request: chat({ stream: true }), contentType: 'text/event-stream',
    response: events('{"code":"The service is currently unavailable","error":"Timed out waiting for first token"}'),
  },
  {
    at: 31, ms: 74, status: 410, request: chat({ model: 'grok-4.3', search_parameters: { mode: 'auto' } }),
    response: '{"code":"The requested resource is no longer available","error":"Live search is deprecated. Please switch to the Agent Tools API: https://docs.x.ai/docs/guides/tools/overview"}',
  },
  {
    at: 33, ms: 79, status: 422, request: chat({ tools: [{ type: 'web_search' }] }, 0), contentType: 'text/plain',
    response: 'Failed to deserialize the JSON body into the target type: tools[0].type: unknown variant `web_search`, expected `function` or `live_search` at line 1 column 191',
  },
  { at: 39, ms: 58, status: 202, method: 'GET', path: '/v1/chat/deferred-completion/8c0f2b14-7a1d-4e0b-9c55-d81e6a2f4b07', request: null, response: '' },
  works(43),
  { at: 52, ms: 12, status: 0, request: chat(), error: 'net::ERR_CONNECTION_REFUSED' },
  works(60, 2_310),
];

/** The key that the recorded page sent. */
export { KEY as RECORDED_KEY };
