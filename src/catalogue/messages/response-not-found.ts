import { member, stringMember } from '../../model/json';
import type { Reading } from '../../model/reading';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { code, never } from '../words';

const READS_STORED = /^\/v1\/responses\/\{response_id\}/;

/** The id that was asked for: in the body, else in the path, else in the message. */
function idOf(told: Told): string | null {
  const { request } = told.reading.exchange;
  const inPath = READS_STORED.test(request.endpoint ?? '') ? request.path.split('/')[3] : undefined;
  return stringMember(told.reading.request, 'previous_response_id') ?? told.values['id'] ?? inPath ?? null;
}

function continues(reading: Reading): boolean {
  return member(reading.request, 'previous_response_id') !== undefined;
}

export const responseNotFound: CatalogueEntry = {
  id: 'response-not-found',
  topic: 'messages',
  name: 'Response not found',
  summary: 'The stored response that the request continues or reads does not exist: older than 30 days, never stored, or of another team.',
  severity: 'error',
  patterns: [
    { says: /\bresponse (?:with )?(?:the )?(?:id ?[=:]? ?)?(?<id>(?:resp_)?[0-9a-f][\w-]{7,80})(?: was| is| could| does| can| has)? (?:not (?:be )?(?:found|exist|available)|no longer (?:exists?|available)|expired)/, seen: '2026-01' },
    { says: /previous[ _]response(?:[ _]id)?\b.{0,60}?\b(?:not (?:be )?found|does not exist|no longer (?:exists?|available)|expired|invalid)/, seen: '2026-03' },
    { says: /(?:no|unknown|invalid|could not find|can not find|unable to find|failed to find|failed to (?:load|retrieve|fetch)) (?:stored |previous )?response(?: (?:found )?(?:with|for|by) (?:the )?(?:given |provided )?id)?:? ?(?<id>[\w-]{8,80})?/, seen: '2026-03' },
    { says: /(?:stored )?response (?:was )?not found/, seen: '2026-03' },
    { says: /\bresponse (?:with |of |for )?(?:the )?id ?[=:]? ?(?<id>[^\s,]{1,80}) (?:was |is |could )?(?:not (?:be )?found|does not exist|no longer exists)/, seen: '2026-09' },
    { says: /\bno such (?:previous |stored )?response\b(?:: ?(?<id>[\w-]{3,80}))?/, seen: '2026-09' },
    { says: /\b(?:invalid|unknown|expired|bad) (?:previous[_ ])?response[_ ]id\b/, seen: '2026-10', certainty: 'likely' },
    { says: /\bresponse (?:with )?(?:id )?(?<id>resp_[\w-]{1,60}) (?:was |is |could )?not (?:be )?found\b/, seen: '2026-10' },
  ],
  codes: ['previous_response_not_found', 'response_not_found'],
  statuses: [400, 404],
  yieldsTo: ['zero-data-retention-limit', 'model-not-found'],
  recognise: (reading) => {
    const { request, response } = reading.exchange;
    if (response.status !== 404 || (reading.error && reading.error.message !== '')) return null;
    if (!READS_STORED.test(request.endpoint ?? '') && !(request.endpoint === '/v1/responses' && continues(reading))) return null;
    return { confidence: 'likely', evidence: [{ source: 'status', text: '404' }, { source: 'url', text: request.path }] };
  },
  title: (told) => (continues(told.reading) || !READS_STORED.test(told.reading.exchange.request.endpoint ?? '') ? 'Send the history instead of the response id' : 'Check the response id'),
  cause: (told) => {
    const id = idOf(told);
    return `xAI has no stored response ${id ? code(id) : 'with the id of the request'} for this team: it is older than 30 days, was sent with \`store: false\`, was deleted, or belongs to another team.`;
  },
  steps: (told) => (continues(told.reading) || !READS_STORED.test(told.reading.exchange.request.endpoint ?? '')
    ? ['Send the whole conversation in `input`, without `previous_response_id`.', 'Start a new conversation where the history is not kept.', 'Send `store: true` in requests that are to be continued later.']
    : ['Compare the id with the one in the answer that made it; xAI writes it without `resp_`.', 'Read it with a key of the team that made it, within 30 days.']),
  edits: (told) => (continues(told.reading) && told.reading.exchange.request.endpoint === '/v1/responses' ? [{ kind: 'remove-value', pointer: '/previous_response_id' }] : []),
  locations: ({ reading }) => (continues(reading) ? [{ part: 'body', pointer: '/previous_response_id', note: 'no such response' }] : []),
  retry: () => never('What is gone does not come back.'),
  docs: [DOCS.responses],
  examples: [
    {
      provenance: 'reported',
      source: 'pajeronda/xai_conversation#9, 2026-01',
      status: null,
      body: 'Response with id=baf5aaa1-b416-5eb4-960f-3cef0cc930ac not found',
    },
    {
      provenance: 'built',
      source: 'the error event of a Responses stream; its code is reported, its message assumed, 2026-08',
      status: 200,
      body: 'event: error\ndata: {"type":"error","status":400,"error":{"type":"invalid_request_error","code":"previous_response_not_found","param":"previous_response_id","message":"Previous response with id \'0f09a275-4091-4b7e-9c55-d81e6a2f4b07\' not found."}}\n\n',
      contentType: 'text/event-stream',
      method: 'POST',
      url: 'https://api.x.ai/v1/responses',
      requestBody: '{"model":"grok-4.5","input":"Go on","previous_response_id":"0f09a275-4091-4b7e-9c55-d81e6a2f4b07","stream":true}',
    },
  ],
};
