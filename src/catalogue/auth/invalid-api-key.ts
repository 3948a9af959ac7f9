import { gatewayAnswering, keyHolder } from '../answered-by';
import type { CatalogueEntry, Recognition, Told } from '../entry';
import type { Reading } from '../../model/reading';
import { DOCS } from '../docs';
import { never } from '../words';
import { isForeignKey, keyLocation, sentKey } from './sent-key';

/** OpenRouter says so of a key that it does not know. */
const NO_USER = /^user not found\.?$/i;

/** A refusal without words, and what was sent is plainly no xAI key. */
function recognise({ exchange, error }: Reading): Recognition | null {
  const { status } = exchange.response;
  if (status === 401 && error?.wrappedBy === 'openrouter' && NO_USER.test(error.message)) {
    return { confidence: 'exact', evidence: [{ source: 'status', text: '401' }, { source: 'message', text: `“${error.quote}”` }] };
  }
  if ((status !== 401 && status !== 400) || (error && error.message !== '')) return null;
  const { kind, vendor, literal } = exchange.credential;
  const isNoKey = kind === 'placeholder' || kind === 'undefined' || kind === 'variable';
  const isForeign = kind === 'key' && vendor !== 'unknown' && vendor !== 'xai' && vendor !== 'xai-client-secret' && vendor !== 'jwt';
  if (!isNoKey && !isForeign) return null;
  const text = isNoKey ? `“${literal ?? kind}” was sent in place of a key` : `the key is of another vendor (${vendor})`;
  return { confidence: 'likely', evidence: [{ source: 'status', text: String(status) }, { source: 'credential', text }] };
}

/** OpenAI words the same error alike, and names its own site. */
function isOfOpenAi(told: Told): boolean {
  return /platform\.openai\.com/.test(told.reading.error?.message ?? '');
}

export const invalidApiKey: CatalogueEntry = {
  id: 'invalid-api-key',
  topic: 'auth',
  name: 'Invalid API key',
  summary: 'What was sent as the key is no valid xAI key: mistyped, cut, revoked, of another vendor, or a placeholder.',
  severity: 'error',
  patterns: [
    { says: /incorrect api[- ]?key provided(?:: ?(?<value>[^\s*]{0,40}\*{2,60}[^\s*.]{0,12}))?/, seen: '2026-09' },
    { says: /\b(?:incorrect|invalid|wrong|bad|unknown|unrecognized|malformed|unauthorized) (?:xai )?api[-_ ]?key/, seen: '2026-07' },
    { says: /\bapi[- ]?key(?: provided)? (?:is|was) (?:incorrect|invalid|wrong|malformed|not (?:valid|recognized|found|correct))/, seen: '2026-07' },
    { says: /\bbad credentials\b/, seen: '2026-08' },
    { says: /\binvalid (?:authentication credentials|authorization (?:header|token))/, seen: '2026-07', certainty: 'likely' },
    { says: /does not have valid authentication credentials/, seen: '2026-09', certainty: 'likely' },
    { says: /\b(?:xai )?api[- ]?key (?:[\w*.-]{2,40} )?(?:could |can |does |was |is )?not (?:be )?(?:found|exist|recogni[sz]ed|verified|validated|authenticated|match(?:ed)?)/, seen: '2026-09' },
    { says: /\b(?:incorrect|invalid|wrong|bad|malformed) (?:xai )?(?:key|credentials?) (?:format|provided|supplied)/, seen: '2026-09' },
    { says: /\b(?:malformed|invalid|incorrect|bad) (?:bearer |authorization )?(?:token|header|credentials?)(?: format)?\b(?! (?:at|in|near|<))/, seen: '2026-09', certainty: 'likely' },
    { says: /\binvalid x-api-key\b/, seen: '2026-09' },
    { says: /\bapi[- ]?key(?: provided)? not (?:valid|recogni[sz]ed|correct|accepted)\b/, seen: '2026-09' },
    { says: /\bapi[- ]?key(?::? \S{1,40}| you (?:provided|sent|supplied|are using))? (?:is|was|seems|appears)(?: to be)? (?:incorrect|invalid|wrong|malformed|not (?:valid|recogni[sz]ed|correct))/, seen: '2026-10' },
    { says: /\bapi[- ]?key (?:verification|validation|authentication) (?:has |was )?(?:failed|unsuccessful)/, seen: '2026-10' },
    { says: /\binvalid bearer token\b/, seen: '2026-10', certainty: 'likely' },
    { says: /\binvalid or missing (?:xai )?api[- ]?key\b/, seen: '2026-10', certainty: 'likely' },
    { says: /\bapi[- ]?key (?:invalid|incorrect|malformed|rejected)\b|\b(?:could not|can not|failed to|unable to) (?:authenticate|verify|validate|recogni[sz]e) (?:the |this |your )?api[- ]?key\b/, seen: '2026-10' },
  ],
  codes: ['invalid_api_key', 'unauthenticated:bad-credentials'],
  statuses: [400, 401, 403],
  yieldsTo: ['invalid-oauth-token', 'missing-credentials', 'oauth-refresh-failed', 'dpop-required'],
  recognise,
  title: (told) => (keyHolder(told) !== null ? 'Replace the key on the server' : gatewayAnswering(told) !== null ? 'Send a key of the gateway' : isOfOpenAi(told) ? 'Send the request to api.x.ai' : isForeignKey(told) ? 'Send an xAI key' : 'Replace the API key'),
  cause: (told) => {
    if (isOfOpenAi(told)) return "The answer is OpenAI's: the request went to OpenAI's host with a key that is not OpenAI's.";
    const server = keyHolder(told);
    if (server !== null) return `The key that ${server} asks xAI with is not valid: mistyped, cut short, deleted, or of another vendor.`;
    const gateway = gatewayAnswering(told);
    const sent = sentKey(told);
    if (gateway !== null) return `${gateway} does not know the key that was sent${sent === null ? '' : `, ${sent}`}; xAI was not asked.`;
    if (sent === null) return 'The API does not know the key that was sent: mistyped, cut short, deleted, or of another vendor.';
    if (sent === 'an xAI key' || sent.startsWith('an xAI key (')) return `The request carries ${sent}, but the API does not know it: mistyped, cut short or deleted.`;
    if (sent.startsWith('an xAI key ')) return `The request carries ${sent}: the API does not know a key that is written so.`;
    return `The request carries ${sent}; api.x.ai takes only keys that start with \`xai-\`.`;
  },
  steps: (told) => {
    const server = keyHolder(told);
    if (server !== null) return [`Correct \`XAI_API_KEY\` where ${server} runs, then restart it.`, 'Copy the whole key again, or make a new one on console.x.ai.'];
    const gateway = gatewayAnswering(told);
    if (gateway !== null) return [`Send a key that ${gateway} gave out; one from console.x.ai is of use at \`api.x.ai\` alone.`, 'Take out blanks, quotes and line breaks around the key.', 'Check that the variable which holds the key is set, then restart the dev server.'];
    return [
      isOfOpenAi(told)
        ? "Set the client's base URL to the xAI API (`api.x.ai/v1`)."
        : isForeignKey(told)
          ? 'Send a key from console.x.ai; it starts with `xai-`.'
          : 'Copy the whole key again, or make a new one on console.x.ai.',
      told.reading.exchange.credential.problems.includes('literal-word-token')
        ? 'Write `Authorization: Bearer` and the key, without the word `Token` between them.'
        : 'Take out blanks, quotes and line breaks around the key, and write `Bearer` once.',
      'Check that the variable which holds the key is set, then restart the dev server.',
    ];
  },
  edits: (told) => (isOfOpenAi(told) || keyHolder(told) !== null || gatewayAnswering(told) !== null ? [] : [{ kind: 'use-key' }]),
  locations: (told) => keyLocation(told, 'not a valid xAI key'),
  retry: () => never('The same key gets the same answer.'),
  docs: [DOCS.keys, DOCS.errors],
  examples: [
    { provenance: 'reported', source: 'continuedev/continue#10778, 2026-02', status: 400, body: 'Incorrect API key provided: na***ys. You can obtain an API key from https://console.x.ai.' },
    { provenance: 'reported', source: 'openai/codex#1352, 2025-06', status: 400, body: 'Incorrect API key provided: sk***gA. You can obtain an API key from https://console.x.ai.' },
    { provenance: 'reported', source: 'continuedev/continue#11412, 2026-03', status: 400, body: 'Incorrect API key provided: sk***YA. You can obtain an API key from https://console.x.ai.' },
    { provenance: 'reported', source: 'continuedev/continue#10161, 2026-02', status: 400, body: 'Incorrect API key provided: gs***tF. You can obtain an API key from https://console.x.ai.' },
    {
      provenance: 'reported', source: 'live calls, 2026-08', status: 400, method: 'POST', url: 'https://api.x.ai/v1/chat/completions',
      body: '{"code":"invalid-argument","error":"Incorrect API key provided. You can obtain an API key from https://console.x.ai."}',
      requestHeaders: { 'authorization': 'Bearer xai-WRONG', 'content-type': 'application/json' },
      requestBody: '{"model":"grok-4.7","messages":[{"role":"user","content":"Hi"}]}',
    },
    {
      provenance: 'reported', source: 'public reports, 2025', status: 400,
      body: '{"code":"Client specified an invalid argument","error":"Incorrect API key provided: sk***QA. You can obtain an API key from https://console.x.ai."}',
    },
    {
      provenance: 'reported', source: 'live call to the speech endpoint, 2026-09-19', status: 400, method: 'POST', url: 'https://api.x.ai/v1/stt',
      body: '{"code":"Client specified an invalid argument","error":"Incorrect API key provided. You can obtain an API key from https://console.x.ai."}',
    },
    { provenance: 'reported', source: 'public report, 2026-07-07', status: 401, body: '{"code":"invalid-argument","error":"Incorrect API key provided..."}' },
    {
      provenance: 'reported', source: 'autohandai/code-cli#545', status: 400,
      body: 'Incorrect%20API%20key%20provided%3A%20ba***na.%20You%20can%20obtain%20an%20API%20key%20from%20https%3A%2F%2Fconsole.x.ai.',
    },
  ],
};
