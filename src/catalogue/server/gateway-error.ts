import type { Reading } from '../../model/reading';
import { isXaiHost } from '../../api/hosts';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { GATEWAY_NAMES } from '../gateway-names';
import { pageInstead } from '../page-instead';
import { after, backoff, code, never } from '../words';

/** What gateways of the one-api family mark their own errors with. */
const MARK = /^(?:bad_response_status_code|upstream_error|upstream_request_failed|new_api_error|one_api_error)$/;

function nameOf({ error, exchange }: Reading): string {
  if (error?.wrappedBy === 'one-api') return `The reseller (${GATEWAY_NAMES['one-api'] ?? ''})`;
  const named = error?.wrappedBy ? GATEWAY_NAMES[error.wrappedBy] : undefined;
  return named ?? (exchange.request.host === '' || /x\.ai$/.test(exchange.request.host) ? 'A gateway in front of xAI' : code(exchange.request.host));
}

/** The status that xAI gave, where the gateway tells. */
function innerStatus(told: Told): string | null {
  const named = told.values['value'];
  return named && /^[1-5]\d\d$/.test(named) ? named : null;
}

/** Whether it is the account at the gateway that has to pay. */
function lacksCredits({ reading }: Told): boolean {
  return /\b(?:more|insufficient) credits\b/i.test(reading.error?.message ?? '');
}

function isPage({ reading }: Told): boolean {
  return isXaiHost(reading.exchange.request.host) && pageInstead(reading) !== null;
}

function isTransient(told: Told): boolean {
  return /^(?:429|5\d\d)$/.test(innerStatus(told) ?? '');
}

export const gatewayError: CatalogueEntry = {
  id: 'gateway-error',
  topic: 'server',
  name: 'Gateway error',
  summary: 'A gateway or reseller in front of xAI answered for itself and hides what xAI said.',
  severity: 'error',
  patterns: [
    { says: /bad response status code (?<value>\d{3})/, seen: '2025-04' },
    { says: /upstream (?:api |request |service |provider )?(?:error|failure|failed|returned(?: status)?(?: an error)?|status(?: code)?|rejected|(?:temporarily )?unavailable)(?: with)?(?: status)?(?: code)?:? ?(?<value>\d{3})?/, seen: '2026-08' },
    { says: /(?:status code|error|response|failure) from (?:the )?(?:upstream|provider|backend)(?: \([\w .-]{1,40}\))?:? ?(?<value>\d{3})?/, seen: '2026-07' },
    { says: /provider returned (?:an )?error/, seen: '2026-08' },
    { says: /(?:all|no) (?:available |healthy )?(?:providers?|channels?|upstreams?|deployments?|accounts?|endpoints?|keys?) (?:failed|available|found|are unavailable|exhausted|matching)(?! for (?:the )?(?:selected )?(?:model )?[\w.~-]{1,40}\/[\w.:-])/, seen: '2026-01' },
    { says: /无可用渠道|上游(?:服务|返回|错误)|no available channel/, seen: '2026-01' },
    { says: /requires more credits, or fewer max_tokens|insufficient credits.{0,40}openrouter|openrouter.{0,40}insufficient credits/, seen: '2026-01' },
    { says: /llm provider not provided|no allowed providers are available|no endpoints found (?:that|matching|for (?!(?:the )?(?:selected )?(?:model )?[\w.~-]{1,40}\/[\w.:-]))/, seen: '2026-01' },
    { says: /(?:failed|error) (?:to call|calling|to reach|contacting) (?:the )?(?:upstream|provider|xai)\b/, seen: '2026-01' },
    { says: /(?:could not|can not|unable to|failed to) find (?:a |the )?secret\b/, seen: '2026-09' },
    { says: /请求处理错误/, seen: '2025-10' },
    { says: /请求失败/, seen: '2025-10', certainty: 'likely' },
    { says: /渠道|上游/, seen: '2026-09', certainty: 'likely' },
    { says: /upstream rejected (?:the|this|your) request/, seen: '2026-09' },
    { says: /\bchat failed, \d{3}\b|\bappchatreverse\b/, seen: '2026-09' },
    { says: /\bupstream (?<value>[45]\d\d)\b/, seen: '2026-09', certainty: 'likely' },
    { says: /exception - \.? ?received model group/, seen: '2026-10', certainty: 'likely' },
    { says: /\ball (?:upstream |provider |available )?(?:accounts|channels|providers|keys) (?:have )?failed\b/, seen: '2026-10', certainty: 'likely' },
  ],
  isWrapper: true,
  statuses: [400, 402, 429, 500, 502, 503],
  yieldsTo: ['rate-limit-requests', 'rate-limit-tokens', 'invalid-image', 'gateway-timeout', 'content-policy'],
  recognise: (reading) => {
    const { error } = reading;
    const page = isXaiHost(reading.exchange.request.host) ? pageInstead(reading) : null;
    if (page !== null) return { confidence: 'likely', evidence: [{ source: 'body', text: `a page in place of JSON${page === '' ? '' : `: “${page}”`}` }] };
    if (!error) return null;
    const isMarked = MARK.test(error.code ?? '') || MARK.test(error.type ?? '');
    return isMarked ? { confidence: 'likely', evidence: [{ source: 'code', text: error.code ?? error.type ?? '' }] } : null;
  },
  title: (told) => (isPage(told) ? 'Look at the page that came instead' : lacksCredits(told) ? 'Add credits at the gateway' : 'Look behind the gateway'),
  cause: (told) => {
    if (isPage(told)) return 'A page came in place of an answer of the API: the login of a network, or a notice of a proxy in between.';
    if (lacksCredits(told)) return `${nameOf(told.reading)} answered for itself: its account lacks credits, and xAI was not asked.`;
    const status = innerStatus(told);
    return `${nameOf(told.reading)} answered for itself and hides what xAI said${status ? `, except for the status ${status}` : ''}.`;
  },
  steps: (told) => (isPage(told)
    ? ['Read the page on the Response tab.', 'Log in to the network, or leave the proxy out, then send the request again.']
    : lacksCredits(told)
    ? ['Add credits to the account at the gateway, or ask for fewer tokens.', 'Send the request straight to `https://api.x.ai/v1` with an xAI key to use credits of xAI.']
    : [
    'Send the same request straight to `https://api.x.ai/v1`, to see the answer of xAI.',
    'Read the log of the gateway for the body behind its message.',
    ...(innerStatus(told) === '400' ? ['Leave out `presence_penalty`, `frequency_penalty`, `stop` and `reasoning_effort`: they are what is refused most often.'] : []),
    'Update the gateway, where it is an own one.',
  ]),
  retry: (told) => (told.reading.error?.retryAfterSeconds ? after(told.reading.error.retryAfterSeconds, 'The gateway names the time after which to try again.') : isTransient(told) ? backoff('The status behind the gateway mostly passes.') : never('The same request fails behind the gateway again.')),
  docs: [DOCS.errors],
  examples: [
    {
      provenance: 'reported',
      source: 'QuantumNous/new-api#1003, 2025-04',
      status: 400,
      body: '{"error":{"message":"bad response status code 400 (request id: 202504261359457844612247PuUB3j0)","type":"upstream_error","param":"400","code":"bad_response_status_code"}}',
      method: 'POST',
      url: 'https://api.x.ai/v1/images/generations',
    },
    {
      provenance: 'reported',
      source: 'lobehub/lobehub#18885, 2026-08',
      status: 400,
      body: '{"error":{"message":"Upstream error: 400","type":"invalid_request_error","param":"","code":null}}',
    },
    {
      provenance: 'reported',
      source: 'Wei-Shaw/sub2api#4546, 2026-07',
      status: 400,
      body: '{\n  "error": {\n    "message": "xAI upstream returned status 400",\n    "type": "invalid_request_error"\n  }\n}',
    },
    {
      provenance: 'reported',
      source: 'QuantumNous/new-api#954, 2025-04',
      status: 400,
      body: '{"error":{"message":"bad response status code 400 (request id: 202504100222113072328576MsviYEC)","type":"upstream_error","param":"400","code":"bad_response_status_code"}}',
    },
  ],
};
