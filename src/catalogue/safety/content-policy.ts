import { lookUp, member, stringMember, type Json } from '../../model/json';
import { gatewayAnswering } from '../answered-by';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { code, modelOf, never } from '../words';

/** The checks in plain words. */
const CHECKS: Readonly<Record<string, string>> = {
  csam: 'sexual content with minors', bio: 'biological weapons', cyber: 'attacks on computers', data_leakage: 'leaked data', chem: 'chemical weapons',
};

/** The name of the check that failed: 'CYBER' of SAFETY_CHECK_TYPE_CYBER. */
function checkOf(told: Told): string | null {
  const named = told.values['check'];
  return named ? named.replace(/^safety_check_type_?/i, '') || null : null;
}

function refusalIn(response: Json | undefined): string | null {
  const choices = member(response, 'choices');
  const message = Array.isArray(choices) ? member(choices[0], 'message') : undefined;
  const refusal = stringMember(message, 'refusal');
  return refusal && !stringMember(message, 'content') ? refusal : null;
}

export const contentPolicy: CatalogueEntry = {
  id: 'content-policy',
  topic: 'safety',
  name: 'Content policy',
  summary: 'A safety check refused the content of the request, or the model declined to answer it.',
  severity: 'error',
  patterns: [
    { says: /(?:content|prompt|request|input|message|image|output|response) (?:violates?|violated|may violate|appears to violate|was (?:found|flagged) to violate|is in violation of|goes against|breaches) (?:the |our |xai.?s? |your )?(?:usage|content|community|safety|acceptable use|terms)[\w ]{0,30}(?:guidelines?|polic(?:y|ies)|rules|terms|of service)?(?:.{0,200}failed check: (?<check>\w+))?/, seen: '2026-08' },
    { says: /failed check: (?<check>safety_check_type\w*)/, seen: '2026-08' },
    { says: /(?<check>safety_check_type\w+)/, seen: '2026-08' },
    { says: /(?:i|we|grok) (?:can not|am unable to|are unable to|will not|am not able to|are not able to|must decline to) (?:help|assist|comply|provide|fulfill|answer|do|create|generate|continue|respond)\b.{0,40}(?:that|this|your)? ?(?:request)?/, seen: '2026-05' },
    { says: /(?:content|usage|safety) polic(?:y|ies) (?:violation|violated)|violat(?:es|ed|ion of) .{0,30}(?:usage guidelines|content polic|usage polic|safety polic)/, seen: '2026-05' },
    { says: /(?:blocked|rejected|refused|flagged|filtered|declined|stopped) (?:by|due to|because of|for) (?:the |our |xai.?s? )?(?:safety|content (?:policy|filter)|usage (?:policy|guidelines)|policy)(?: (?:check|system|filter|reasons|concerns|violation))?/, seen: '2026-05' },
    { says: /(?:prompt|request|input|content) (?:was |has been |is )?(?:blocked|flagged|rejected|refused)(?: by| as| because)? (?:.{0,30})?(?:moderation|unsafe|safety|harmful|inappropriate|prohibited)/, seen: '2026-05' },
    { says: /(?:request|prompt) (?:contains?|includes?) (?:prohibited|disallowed|unsafe|harmful|sensitive|inappropriate) (?:content|words|material)/, seen: '2026-05' },
    { says: /\bsafety (?:check|filter|system|policy|review)s? (?:has |have )?(?:failed|blocked|refused|rejected|flagged|triggered|violat\w{1,4})/, seen: '2026-09' },
    { says: /\b(?:failed|did not pass|blocked by|rejected by|refused by|flagged by) (?:the |our |a |an )?(?:[a-z]{1,12} )?safety (?:check|filter|system|review|policy)/, seen: '2026-09' },
    { says: /\bcsam\b|\bchild sexual abuse\b/, seen: '2026-09' },
    { says: /\bviolat(?:es?|ed|ion of|ing) (?:of )?(?:our |the |xai.?s? |your )?(?:terms of (?:service|use)|acceptable use|polic(?:y|ies)|usage polic(?:y|ies)|content polic(?:y|ies)|guidelines)\b/, seen: '2026-09' },
    { says: /\bcontent moderation: (?:prompt|input|request|message)s?\b/, seen: '2026-09' },
    { says: /\b(?:prompt|input|request)s? (?:was |were |is |has been )?(?:rejected|blocked|refused|flagged) (?:by|in|during) (?:the |our )?(?:content |input |prompt )?moderation\b/, seen: '2026-09' },
    { says: /\b(?:content|material|text) (?:that is |which is |that may be )?not (?:allowed|permitted) (?:by|under|per) (?:our|the|xai)\b/, seen: '2026-10', certainty: 'likely' },
  ],
  codes: [
    'content_policy_violation', 'content_policy', 'bio_policy', 'misalignment_policy_violation', 'image_content_policy_violation', 'content_filter',
    'violation_fee.grok_csam', 'safety_violation',
  ],
  statuses: [400, 403],
  yieldsTo: ['generation-moderated'],
  recognise: (reading) => {
    const refusal = reading.error ? null : refusalIn(reading.response);
    return refusal ? { confidence: 'likely', evidence: [{ source: 'body', text: `refusal: “${refusal.slice(0, 160)}”` }] } : null;
  },
  title: () => 'Change the content of the request',
  cause: (told) => {
    const check = checkOf(told);
    const model = modelOf(told);
    const about = check ? lookUp(CHECKS, check.toLowerCase()) : undefined;
    if (check) return `The safety check ${code(check)}${about ? ` (${about})` : ''} refused the content of the request${model ? ` to ${code(model)}` : ''}.`;
    return `${gatewayAnswering(told) ?? 'xAI'} refused the content of the request${model ? ` to ${code(model)}` : ''} under its usage guidelines, and does not say which part.`;
  },
  steps: () => [
    'Read the prompt, the history and the attachments for what the check could mean, and rephrase or remove it.',
    'Send the messages one by one, to find the part that is refused.',
    'Check what users may send before it reaches the API: xAI may charge a fee for each violation.',
  ],
  retry: () => never('The same content is refused again, and each violation may cost a fee.'),
  docs: [DOCS.errors],
  examples: [
    {
      provenance: 'reported',
      source: 'public code, 2026',
      status: 403,
      body: '{"code":"permission-denied","error":"Content violates usage guidelines. Team: 3f2b8c14-7a1d-4e0b-9c55-d81e6a2f4b07, API key ID: b6d0c9e2-15f4-4a37-8e21-6c0f9a7d3e58, Model: grok-4.3, Failed check: SAFETY_CHECK_TYPE_CSAM"}',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
    },
    {
      provenance: 'reported',
      source: 'public code, 2026-08',
      status: 403,
      body: '{"error":"Content violates usage guidelines. Failed check: SAFETY_CHECK_TYPE_CYBER"}',
      method: 'POST',
      url: 'https://api.x.ai/v1/responses',
    },
    {
      provenance: 'reported',
      source: 'public issue threads and code, 2026',
      status: 400,
      body: '{"code":"invalid-argument","error":"Content violates usage guidelines."}',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
    },
    {
      provenance: 'reported',
      source: 'public issue threads and code, 2026',
      status: 403,
      body: '{"code":"permission-denied","error":"I can\'t help with that request."}',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
    },
    {
      provenance: 'reported',
      source: 'public code, tests of a reseller, 2026',
      status: 400,
      body: '{"error":{"message":"Failed check: SAFETY_CHECK_TYPE_BIO","type":"invalid_request_error"}}',
    },
  ],
};
