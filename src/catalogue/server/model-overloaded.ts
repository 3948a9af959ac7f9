import type { ApiError } from '../../model/api-error';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { after, backoff, code, modelOf } from '../words';

const STATUSES = [503, 529];

function isSilent(error: ApiError | null): boolean {
  return error === null || error.message === '' || /^(?:503|529)?[ :]*(?:service (?:temporarily )?unavailable|site is overloaded)?\.?$/i.test(error.message);
}

/** True where the model took the request and gave no first word in time. */
function isSlow(told: Told): boolean {
  return /respond|first token/.test(told.reading.error?.message.toLowerCase() ?? '');
}

export const modelOverloaded: CatalogueEntry = {
  id: 'model-overloaded',
  topic: 'server',
  name: 'Model overloaded',
  summary: 'The model has no capacity for the request at the moment; it also comes inside a 200.',
  severity: 'error',
  patterns: [
    { says: /(?:service temporarily unavailable\. ?)?(?:the )?(?:model|service|server|system|engine|we|grok|xai)s? (?:is|are|has|have)? ?(?:currently |now |temporarily )?(?:at|reached|over|exceeded|out of) (?:full |its |max(?:imum)? )?capacity(?: (?:and currently can not serve this request|due to high demand))?/, seen: '2026-08' },
    { says: /(?:service temporarily unavailable\. ?)?(?:the )?model did not respond(?: to (?:this|the|your) request)?/, seen: '2026-07' },
    { says: /timed out (?:while )?waiting for (?:the )?(?:first|next) (?:token|chunk|byte)|(?:first|next) token (?:timeout|timed out)/, seen: '2025-11' },
    { says: /(?:service temporarily unavailable\. ?)?(?:the )?model.?s? availability is (?:currently )?degraded/, seen: '2026-09' },
    { says: /(?:model|service|performance|availability) (?:is |are )?(?:currently |temporarily )?degraded/, seen: '2026-09' },
    { says: /(?:(?:model|server|service|engine|upstream|system|api|grok|xai|we)s? (?:is|are|was|were)(?: currently| temporarily)? )?overloaded(?: with (?:other )?requests)?/, seen: '2026-10' },
    { says: /(?:due to|because of|experiencing|under) (?:very |unusually |extremely |currently )?(?:high|heavy) (?:demand|load|traffic)/, seen: '2026-08' },
    { says: /(?:no|not enough|insufficient|lack of|limited) (?:available )?(?:compute |gpu |model )?capacity|capacity (?:is )?(?:exceeded|exhausted|constraints?|limit(?:ed)?)/, seen: '2026-08' },
    { says: /service (?:is )?(?:currently |temporarily )+unavailable/, seen: '2026-08' },
    { says: /(?:503 )?service unavailable|(?:model|api|server) (?:is )?(?:currently |temporarily )+(?:unavailable|busy|down)/, seen: '2026-01' },
    { says: /\bat (?:full |max(?:imum)? )?capacity\b/, seen: '2026-09' },
    { says: /\b(?:server|service|model|api|system|engine)s? (?:is |are )?(?:currently |temporarily |too )*busy\b/, seen: '2026-09' },
    { says: /\btry again (?:later )?(?:due to|because of) (?:high|heavy) (?:load|demand|traffic)/, seen: '2026-09' },
    { says: /\bno (?:healthy |available |free )?(?:replicas?|workers?|instances?|gpus?)\b(?: (?:is|are))?(?: available)?/, seen: '2026-10', certainty: 'likely' },
  ],
  codes: ['the service is currently unavailable', 'service_unavailable', 'overloaded_error', 'overloaded', 'server_overloaded', 'unavailable', '503', '529'],
  statuses: [503, 529, 200],
  yieldsTo: [
    'invalid-json-schema', 'rate-limit-requests', 'rate-limit-tokens', 'credits-exhausted', 'subscription-exhausted', 'no-credits',
    'cloudflare-challenge', 'region-unavailable', 'too-many-tools', 'model-retired',
  ],
  recognise: ({ exchange, error }) => {
    const status = exchange.response.status ?? error?.status ?? null;
    if (status === null || !STATUSES.includes(status)) return null;
    return { confidence: isSilent(error) ? 'likely' : 'status-only', evidence: [{ source: 'status', text: `${status}` }] };
  },
  title: () => 'Try again after a pause',
  cause: (told) => {
    const model = modelOf(told);
    const { status } = told.reading.exchange.response;
    const inside = status === 200 ? '; the error came inside a 200' : '';
    return isSlow(told)
      ? `${model ? code(model) : 'The model'} gave no answer in time, which happens when xAI is overloaded${inside}.`
      : `${model ? code(model) : 'The model'} has no capacity for the request at the moment${inside}.`;
  },
  steps: (told) => [
    'Send the same request again after 2, 4, 8 … seconds, at most five times.',
    'Use another model where the answer is urgent.',
    'Look at status.x.ai, where it lasts for minutes.',
    ...(told.reading.exchange.response.status === 200 ? ['Read every answer for an `error`, also one that comes with a 200.'] : []),
  ],
  retry: (told) => {
    const seconds = told.reading.error?.retryAfterSeconds ?? null;
    return seconds === null ? backoff('Capacity comes back; the request itself is fine.') : after(seconds, 'The server names the time after which to try again.');
  },
  docs: [DOCS.status, DOCS.models],
  examples: [
    {
      provenance: 'reported',
      source: 'Cloudgeni-ai/opengeni#1643, 2026-08',
      status: null,
      body: 'The model is currently at capacity due to high demand...',
    },
    {
      provenance: 'reported',
      source: 'vercel/ai#10533, 2025-11',
      status: 200,
      body: '{"code":"The service is currently unavailable","error":"Timed out waiting for first token"}',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
    },
    {
      provenance: 'reported',
      source: 'public issue threads and code, 2025-20',
      status: 503,
      body: '{"code":"The service is currently unavailable","error":"Service temporarily unavailable. The model did not respond to this request."}',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
    },
    {
      provenance: 'reported',
      source: 'public code, 2026',
      status: 503,
      body: '{"code":"The service is currently unavailable","error":"Service temporarily unavailable. The model is at capacity and currently cannot serve this request. Please try again later."}',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
    },
    {
      provenance: 'reported',
      source: 'vercel/ai, tests of packages/xai, 2026-08',
      status: 200,
      body: '{"code":"The service is currently unavailable","error":"Timed out waiting for first token"}',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
    },
    {
      provenance: 'reported',
      source: 'public code, 2026',
      status: 200,
      body: '{"batch_request_id":"artifact-1","batch_result":{"response":{"error":"Service temporarily unavailable. The model is at capacity and currently cannot serve this request. Please try again later."}}}',
      method: 'GET',
      url: 'https://api.x.ai/v1/batches/7c9e6679-7425-40de-944b-e07fc1f90ae7/results',
    },
    {
      provenance: 'reported',
      source: 'public code, tests of a Grok adapter, 2026-09',
      status: 200,
      body: 'data: {"type":"error","code":null,"message":"Service temporarily unavailable. The model\'s availability is currently degraded."}\n\n',
      contentType: 'text/event-stream',
      method: 'POST',
      url: 'https://api.x.ai/v1/responses',
    },
    {
      provenance: 'reported',
      source: 'public code, tests of a Grok adapter, 2026-09',
      status: 200,
      body: 'data: {"type":"error","code":null,"message":"The model is currently at capacity due to high demand. Please try again in a few minutes, or use a higher service tier for priority processing: https://docs.x.ai/developers/advanced-api-usage/priority-processing"}\n\n',
      contentType: 'text/event-stream',
      method: 'POST',
      url: 'https://api.x.ai/v1/responses',
    },
    {
      provenance: 'reported',
      source: 'official TypeScript SDK, tests, 2026-10',
      status: 529,
      body: '{"error":{"message":"overloaded"}}',
    },
    {
      provenance: 'reported', source: 'public code and tests, 2026', status: 503, method: 'POST', url: 'https://api.x.ai/v1/responses',
      body: 'Error Code unknown: Service temporarily unavailable. The model\'s availability is currently degraded.',
    },
    {
      provenance: 'reported', source: 'public code and tests, 2026', status: 429, method: 'POST', url: 'https://api.x.ai/v1/responses',
      body: '{"code":"resource-exhausted","error":"The model is currently at capacity due to high demand. Please try again in a few minutes, or use a higher service tier for priority processing: https://docs.x.ai/developers/advanced-api-usage/priority-processing"}',
    },
  ],
};
