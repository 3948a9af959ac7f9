import { gatewayAnswering, keyHolder } from '../answered-by';
import type { CatalogueEntry, Recognition } from '../entry';
import type { Reading } from '../../model/reading';
import { DOCS } from '../docs';
import { never } from '../words';
import { keyLocation } from './sent-key';

/** A refusal without words is about the key when none was sent. */
function recognise({ exchange, error }: Reading): Recognition | null {
  if (exchange.response.status !== 401 || (error && error.message !== '')) return null;
  const { via, kind } = exchange.credential;
  if (via !== 'none' && kind !== 'empty') return null;
  const text = via === 'none' ? 'the request carries no key' : 'the authorization header holds no key';
  return { confidence: 'exact', evidence: [{ source: 'status', text: '401' }, { source: 'credential', text }] };
}

export const missingCredentials: CatalogueEntry = {
  id: 'missing-credentials',
  topic: 'auth',
  name: 'Missing credentials',
  summary: 'The request arrived without a key.',
  severity: 'error',
  patterns: [
    { says: /no (?:auth(?:entication|orization)? |cookie auth |api )?credentials? (?:were |was )?(?:presented|provided|found|supplied|sent|given)/, seen: '2026-09' },
    { says: /\b(?:did not|must|need to) provide (?:an |your )?api[- ]?key/, seen: '2026-07' },
    { says: /\b(?:no|(?<!invalid or )missing) (?:xai )?(?:api[- ]?key|bearer token|access token)\b(?: (?:was |is )?(?:provided|found|presented|set|in (?:the )?request))?/, seen: '2026-07' },
    { says: /\b(?:missing|no|without) (?:an? |the )?(?:authorization|x-api-key)(?: header)?\b/, seen: '2026-07' },
    { says: /(?:authorization|x-api-key) header (?:is |was )?(?:missing|required|empty|not (?:found|provided|present|set))/, seen: '2026-07' },
    { says: /unauthenticated:no-credentials/, seen: '2026-09' },
    { says: /\b(?:an? )?(?:valid )?(?:xai )?api[- ]?key (?:is|must be|was) (?:required|provided|missing|empty|not (?:set|provided|given|specified|present|found in))/, seen: '2026-09' },
    { says: /\b(?:missing|without|no) (?:any )?(?:valid )?(?:authentication|auth|authorization)(?: (?:credentials?|headers?|information|tokens?))?\b/, seen: '2026-09' },
    { says: /^(?:authentication|authorization|credentials?) (?:is |are )?(?:required|missing|needed)/, seen: '2026-09' },
    { says: /\b(?:request|call) (?:is |was )?(?:not authenticated|unauthenticated)/, seen: '2026-09' },
    { says: /\bplease (?:provide|supply|include|send) (?:an|your) (?:xai )?api[- ]?key\b/, seen: '2026-09', certainty: 'likely' },
    { says: /\bnot authenticated\b/, seen: '2026-09' },
    { says: /\bheader of type authorization was missing\b/, seen: '2026-10' },
    { says: /\bmissing or invalid (?:authorization|api[- ]?key|credentials?|authentication|bearer)/, seen: '2026-10', certainty: 'likely' },
    { says: /\b(?:missing|lacks?|no|empty|without) (?:the |any )?(?:required )?(?:authentication|authorization|auth) (?:credentials?|metadata|headers?|tokens?)\b/, seen: '2026-10' },
    { says: /\bapi_?key (?:client )?option must be set\b|\bset(?:ting)? the \w{0,20}api_key environment variable\b|\bapi key is missing\. pass it\b/, seen: '2026-10', certainty: 'likely' },
    { says: /\b(?:bearer|api|access|auth(?:entication|orization)?) (?:token|key|header) (?:is |was )?(?:missing|absent|required)\b|\brequest (?:had|has|contains?|contained) no (?:api )?(?:credentials?|key|token)\b/, seen: '2026-10' },
    { says: /\bprovide (?:a |an |your )?(?:valid )?api[- ]?key\b/, seen: '2026-10', certainty: 'likely' },
    { says: /\b(?:unauthenticated|unauthorized)\b.{0,20}\bno (?:token|key|credentials?|auth\w{0,12})\b/, seen: '2026-10' },
  ],
  codes: ['unauthenticated:no-credentials'],
  statuses: [401],
  recognise,
  title: (told) => (keyHolder(told) === null ? 'Send the API key' : 'Set the key on the server, or log in'),
  cause: (told) => {
    const { reading } = told;
    const server = keyHolder(told);
    if (server !== null) return `${server} has no key to ask xAI with, or wants a login of its own.`;
    const { via, kind, scheme, problems } = reading.exchange.credential;
    if (via === 'query') return 'The key travels in the URL, where the API does not look for it.';
    if (via === 'api-key') return 'The key travels in the header `api-key`, where the API does not look for it.';
    if (kind === 'key' && scheme !== null && !/^bearer$/i.test(scheme)) return `The \`Authorization\` header begins with \`${scheme}\`; the API reads a key behind \`Bearer\`.`;
    if (problems.includes('missing-bearer')) return 'The `Authorization` header holds a key without the word `Bearer` before it.';
    if (via === 'none') return 'The request carries no `Authorization` header.';
    if (kind === 'empty') return 'The `Authorization` header holds no key: the variable it was made from is empty.';
    return 'The API found no key in the request.';
  },
  steps: (told) => {
    const { reading } = told;
    const server = keyHolder(told);
    if (server !== null) {
      return [`Set \`XAI_API_KEY\` where ${server} runs, then restart it.`, 'Log in to the application, where the refusal is its own.', 'Keep the key out of the page: the server adds it.'];
    }
    const gateway = gatewayAnswering(told);
    if (gateway !== null) return [`Send the key that ${gateway} gave out, in the header that it reads.`, 'Check that the variable which holds the key is set where the request is made, then restart the dev server.'];
    const isPlain = reading.exchange.request.url.startsWith('http://');
    return [
      'Send the header `Authorization: Bearer` followed by the key from console.x.ai.',
      ...(isPlain ? ['Use `https`: the redirect from `http` drops the header.'] : []),
      'Check that the variable which holds the key is set where the request is made, then restart the dev server.',
    ];
  },
  edits: (told) => (keyHolder(told) === null && gatewayAnswering(told) === null ? [{ kind: 'use-key' }] : []),
  locations: (told) => keyLocation(told, 'no key here'),
  retry: () => never('The same request gets the same answer until it carries a key.'),
  docs: [DOCS.errors, DOCS.keys],
  examples: [
    {
      provenance: 'reported', source: 'live call, 2026-07-31', status: 401, method: 'GET', url: 'https://api.x.ai/v1/api-key',
      body: '{"code":"unauthenticated:no-credentials","error":"No credentials presented."}',
    },
    {
      provenance: 'reported', source: 'live call to the speech endpoint, 2026-09-19', status: 401, method: 'POST', url: 'https://api.x.ai/v1/stt',
      body: '{"code":"The request does not have valid authentication credentials","error":"No credentials presented. [WKE=unauthenticated:no-credentials]"}',
    },
    {
      provenance: 'reported', source: 'cline/cline#5857, 2025-08 (OpenRouter)', status: 401,
      body: '{"error":{"message":"No auth credentials found","code":401}}',
    },
    {
      provenance: 'built', source: 'status table of docs.x.ai', status: 401, method: 'POST', url: 'https://api.x.ai/v1/chat/completions', body: '',
      requestHeaders: { authorization: 'Bearer ' },
      requestBody: '{"model":"grok-4.7","messages":[{"role":"user","content":"Hi"}]}',
    },
  ],
};
