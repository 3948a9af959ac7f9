import { describe, expect, it } from 'vitest';
import { explained, furtherOutputs, workEntry, workText } from '../../scripts/fuzz/outputs';
import { leakIn } from '../../scripts/fuzz/properties';

/** Characters that no other part of an entry has; keys are made of them. */
const TAIL = 'Zq7Wv3Kx9Jt5Rm1Bn8Fd4Hs6Pc2Yg0LaQwEzTuVi';

/** Keys of all vendors whose keys can be known by their shape, and of odd lengths. */
const KEYS: Readonly<Record<string, string>> = {
  'xAI': `xai-${TAIL}${TAIL}`,
  'xAI, short': `xai-${TAIL.slice(0, 14)}`,
  'xAI, long': `xai-${TAIL.repeat(6)}`,
  'xAI, management': `xai-token-${TAIL}${TAIL}`,
  'xAI, client secret': `xai-client-secret.${TAIL}`,
  'JWT': `eyJ${TAIL}.${TAIL}.${TAIL}`,
  'JWE': `eyJ${TAIL}..${TAIL}.${TAIL}.${TAIL}`,
  'OpenAI': `sk-proj-${TAIL}`, 'OpenAI, service account': `sk-svcacct-${TAIL}`, 'Anthropic': `sk-ant-api03-${TAIL}`, 'OpenRouter': `sk-or-v1-${TAIL}`, 'LiteLLM': `sk-${TAIL}`,
  'Groq': `gsk_${TAIL}`, 'Google': `AIza${TAIL}`, 'Google OAuth': `ya29.${TAIL}`, 'Hugging Face': `hf_${TAIL}`, 'Perplexity': `pplx-${TAIL}`, 'Replicate': `r8_${TAIL}`,
  'Nvidia': `nvapi-${TAIL}`, 'Cerebras': `csk-${TAIL}`, 'Together': `tgp_v1_${TAIL}`, 'Vercel': `vck_${TAIL}`, 'Fireworks': `fw_${TAIL}`, 'ElevenLabs': `sk_${TAIL}`, 'Stripe': `sk_live_${TAIL}`,
  'Langfuse': `pk-lf-${TAIL}`, 'LangSmith': `lsv2_pt_${TAIL}`, 'Tavily': `tvly-${TAIL}`, 'Pinecone': `pcsk_${TAIL}`, 'GitHub': `github_pat_${TAIL}`, 'GitLab': `glpat-${TAIL}`, 'npm': `npm_${TAIL}`,
  'Slack': `xoxb-${TAIL}`, 'AWS': `AKIA${TAIL.slice(0, 16)}`,
};

/** xAI's own key and two of the others, in turn: all of them everywhere take minutes. */
let turn = 0;
function someKeys(): readonly (readonly [vendor: string, key: string])[] {
  const [own, ...others] = Object.entries(KEYS);
  turn += 2;
  return [own, others[turn % others.length], others[(turn + 1) % others.length]].filter((one) => one !== undefined);
}

/** Whatever stands between two characters is not seen. */
const split = (key: string, sign: string) => [...key].join(sign);

/** How a key may be written down. */
const WRITTEN: Readonly<Record<string, (key: string) => string>> = {
  'as it is': (key) => key,
  'in a string of JSON': (key) => JSON.stringify({ note: `use ${key} now` }),
  'in JSON within JSON': (key) => JSON.stringify({ arguments: JSON.stringify({ body: JSON.stringify({ note: key }) }) }),
  'in base64': (key) => btoa(`{"note":"the key is ${key}"}`),
  'in base64 for URLs': (key) => btoa(`{"note":"??>>${key}"}`).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
  'percent-encoded': (key) => encodeURIComponent(`"${key}"`).replaceAll('-', '%2D').replaceAll('_', '%5F'),
  'split by zero-width spaces': (key) => split(key, '\u200b'),
  'split by soft hyphens': (key) => split(key, '\u00ad'),
  'split by escapes of zero-width characters': (key) => `{"note":"${split(key, '\\u200b')}"}`,
  'split by percent escapes of zero-width characters': (key) => split(key, '%E2%80%8B'),
  'turned around on screen': (key) => `\u202e${key}\u202c`,
  'as the server echoes it': (key) => `Incorrect API key provided: ${key}. Obtain a key from https://console.x.ai.`,
  'in a traceback': (key) => `Traceback (most recent call last):\n  File "a.py", line 3, in <module>\n    client = OpenAI(api_key='${key}')\nopenai.BadRequestError: Error code: 400 - {'code': 'x', 'error': 'Bearer ${key}'}`,
  'in a command': (key) => `curl https://api.x.ai/v1/models -H "Authorization: Bearer ${key}" -u me:${key}`,
};

interface Place { readonly entry: (text: string) => object }
const entryWith = (change: (parts: { request: Record<string, unknown>; response: Record<string, unknown>; entry: Record<string, unknown>; content: Record<string, unknown> }) => void): object => {
  const content: Record<string, unknown> = { mimeType: 'application/json', text: '{"code":"x","error":"Model not found: grok-9"}' };
  const request: Record<string, unknown> = {
    method: 'POST', url: 'https://api.x.ai/v1/chat/completions', headers: [{ name: 'content-type', value: 'application/json' }, { name: 'content-length', value: '9' }],
    postData: { mimeType: 'application/json', text: '{"model":"grok-9","messages":[{"role":"user","content":"Hi"}],"stop":["x"]}' },
  };
  const response: Record<string, unknown> = { status: 404, headers: [{ name: 'content-type', value: 'application/json' }], content };
  const entry: Record<string, unknown> = { _resourceType: 'fetch', startedDateTime: '2026-11-22T10:00:00.000Z', time: 12, request, response };
  change({ request, response, entry, content });
  return entry;
};
const header = (of: 'request' | 'response', name: string): Place => ({
  entry: (text) => entryWith((parts) => { parts[of]['headers'] = [{ name: 'content-type', value: 'application/json' }, { name, value: text }]; }),
});
const posted = (mimeType: string, bodyOf: (text: string) => string): Place => ({ entry: (text) => entryWith(({ request }) => { request['postData'] = { mimeType, text: bodyOf(text) }; }) });

/** Where a page, a server or a tool may have put it. */
const PLACES: Readonly<Record<string, Place>> = {
  ...Object.fromEntries(['authorization', 'x-api-key', 'api-key', 'cf-aig-authorization', 'x-goog-api-key', 'proxy-authorization', 'cookie', 'x-note', 'referer', 'helicone-auth', 'x-session-token', 'sec-websocket-protocol']
    .map((name) => [`the header ${name}`, header('request', name)])),
  ...Object.fromEntries(['set-cookie', 'location', 'x-request-id', 'via', 'content-type'].map((name) => [`the answer's header ${name}`, header('response', name)])),
  'the query': { entry: (text) => entryWith(({ request }) => { request['url'] = `https://api.x.ai/v1/models?page=${encodeURIComponent(text)}`; }) },
  'the path': { entry: (text) => entryWith(({ request }) => { request['url'] = `https://api.x.ai/v1/${encodeURIComponent(text)}/models`; }) },
  'the fragment': { entry: (text) => entryWith(({ request }) => { request['url'] = `https://api.x.ai/v1/models#${encodeURIComponent(text)}`; }) },
  'the user of the address': { entry: (text) => entryWith(({ request }) => { request['url'] = `https://me:${encodeURIComponent(text)}@api.x.ai/v1/models`; }) },
  'a message': posted('application/json', (text) => JSON.stringify({ model: 'grok-9', messages: [{ role: 'user', content: text }] })),
  'the model': posted('application/json', (text) => JSON.stringify({ model: text, messages: [] })),
  'the name of a member': posted('application/json', (text) => JSON.stringify({ model: 'grok-9', [text]: 1 })),
  'a form': posted('application/x-www-form-urlencoded', (text) => `a=1&note=${encodeURIComponent(text)}`),
  'a part of a form': posted('multipart/form-data', (text) => `--b\r\nContent-Disposition: form-data; name="note"\r\n\r\n${text}\r\n--b--\r\n`),
  'the answer': { entry: (text) => entryWith(({ content }) => { content['text'] = text; }) },
  'the error': { entry: (text) => entryWith(({ content }) => { content['text'] = JSON.stringify({ code: text, error: text }); }) },
  'the answer in base64': { entry: (text) => entryWith(({ content }) => { Object.assign(content, { encoding: 'base64', text: Buffer.from(text).toString('base64') }); }) },
  'an event': { entry: (text) => entryWith(({ entry, content }) => { content['text'] = ''; entry['_eventSourceMessages'] = [{ time: 1, eventName: text, data: JSON.stringify({ error: text }) }]; }) },
  'a message of a socket': { entry: (text) => entryWith(({ entry }) => { entry['_webSocketMessages'] = [{ type: 'receive', time: 1, data: text }]; }) },
  'the code of the page': { entry: (text) => entryWith(({ entry }) => { entry['_initiator'] = { type: 'script', stack: { callFrames: [{ functionName: text, url: `http://localhost/a.js?v=${encodeURIComponent(text)}`, lineNumber: 1 }] } }; }) },
  'the failure': { entry: (text) => entryWith(({ response }) => { response['_error'] = text; response['status'] = 0; }) },
  'the method': { entry: (text) => entryWith(({ request }) => { request['method'] = text; }) },
};

/** Any run of the key that would give it away. */
const PARTS = [TAIL.slice(0, 10), TAIL.slice(4, 14), TAIL.slice(-10)];
const parts = (written: string): readonly string[] => {
  const runs = written.includes(TAIL.slice(0, 10)) ? [] : (written.match(/[A-Za-z\d+/_=-]{40,}/g) ?? []).map((run) => run.slice(-24, -4));
  return [...PARTS, ...runs];
};
/** Hidden characters taken out, so that a key that is only split is found. */
const unsplit = (text: string): string => text.replace(/[\u200b\u00ad\u202c\u202e]|\\+u(?:200b|00ad|202[ce])|%E2%80%8B|%C2%AD/gi, '');

describe.each(Object.entries(PLACES))('a key in %s', (_, place) => {
  it.each(Object.entries(WRITTEN))('does not come out, written %s', (_how, written) => {
    const leaks = someKeys().flatMap(([vendor, key]) => {
      const text = written(key);
      const worked = workEntry(JSON.parse(JSON.stringify(place.entry(text))));
      if (!worked) throw new Error('The entry was not read');
      const outputs = [...worked.outputs, ...furtherOutputs(worked)];
      const leak = leakIn([...outputs, ...outputs.map(([way, out]) => [way, unsplit(out)] as const)], parts(text));
      return leak === null ? [] : [`${vendor}: ${leak.slice(0, 300)}`];
    });
    expect(leaks).toEqual([]);
  });
});

describe('a key in a pasted text', () => {
  it.each(Object.entries(WRITTEN))('does not come out, written %s', (_, written) => {
    const leaks = Object.entries(KEYS).flatMap(([vendor, key]) => {
      const text = written(key);
      const outputs = [...workText(text).outputs, ...explained('-', text)];
      const leak = leakIn([...outputs, ...outputs.map(([way, out]) => [way, unsplit(out)] as const)], parts(text));
      return leak === null ? [] : [`${vendor}: ${leak.slice(0, 300)}`];
    });
    expect(leaks).toEqual([]);
  });
});
