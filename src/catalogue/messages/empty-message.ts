import { isObject, member, stringMember, type Json } from '../../model/json';
import { spelled, valueAt } from '../../model/pointer';
import type { Edit } from '../../model/edit';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { code, never } from '../words';

function isEmpty(content: Json | undefined): boolean {
  if (content === undefined || content === null) return true;
  if (typeof content === 'string') return content.trim() === '';
  return Array.isArray(content) && content.every((part) => member(part, 'type') === 'text' && (stringMember(part, 'text') ?? '').trim() === '');
}

/** Pointers to the messages without content; a call of tools may stand without. */
function emptyMessages(told: Told): string[] {
  for (const field of ['messages', 'input'] as const) {
    const list = member(told.reading.request, field);
    if (!Array.isArray(list)) continue;
    return list.flatMap((message, index) => {
      const isMessage = isObject(message) && message['role'] !== undefined;
      return isMessage && member(message, 'tool_calls') === undefined && isEmpty(member(message, 'content')) ? [`/${field}/${index}`] : [];
    });
  }
  return [];
}

/** The message at fault: where the judgement points to, else the first one without content. */
function emptyPlace(told: Told): string | null {
  return told.pointer !== null && /^\/(?:messages|input)\/\d/.test(told.pointer) ? told.pointer : (emptyMessages(told)[0] ?? null);
}

/** True where the list of messages itself is empty. */
function hasNone(told: Told): boolean {
  const { request } = told.reading;
  return ['messages', 'input'].some((field) => {
    const list = member(request, field);
    return (Array.isArray(list) && list.length === 0) || list === '';
  }) || told.values['field'] !== undefined;
}

/** Empty messages say nothing: taking them out changes no conversation that has others. */
function editsFor(told: Told): Edit[] {
  const empty = emptyMessages(told);
  const list = valueAt(told.reading.request, empty[0]?.replace(/\/\d+$/, '') ?? '/messages');
  const isSafe = Array.isArray(list) && empty.length < list.length && !empty.includes(`${empty[0]?.replace(/\/\d+$/, '') ?? ''}/${list.length - 1}`);
  return isSafe ? empty.toReversed().map((pointer): Edit => ({ kind: 'remove-value', pointer })) : [];
}

function isBlock(told: Told): boolean {
  return /block/.test(told.values['unit'] ?? '');
}

export const emptyMessage: CatalogueEntry = {
  id: 'empty-message',
  topic: 'messages',
  name: 'Empty message',
  summary: 'A message of the conversation, or the whole list, holds nothing: no text, an empty text, or parts that this endpoint does not read.',
  severity: 'error',
  patterns: [
    { says: /\bmessages? (?:must|should|needs? to|has to|have to) (?:have|contain|include) at least one (?:non-empty )?(?<unit>(?:content )?(?:element|part|item|block)|text)/, seen: '2026-03' },
    { says: /(?:an )?empty (?<role>user |system |assistant |tool |developer )?message (?:was|is|has been) (?:provided|sent|found|given|not allowed)(?:\. every \w+ message needs at least one non-empty content element)?/, seen: '2025-04' },
    { says: /(?<field>messages?(?: (?:array|list|field))?|input|conversation) (?:can not|must not|should not|may not) be (?:empty|an empty (?:array|list|string))/, seen: '2026-08' },
    { says: /(?<field>messages?|input)(?: (?:array|list|field))? (?:is|was|are|were) (?:empty|an empty (?:array|list))/, seen: '2026-08' },
    { says: /no (?<field>messages?|input messages?) (?:was |were |is |are )?(?:provided|specified|given|found|sent|supplied|in (?:the )?request)/, seen: '2026-08' },
    { says: /at least one (?<field>message) (?:is|must be|needs to be|should be|was) (?:required|provided|specified|present|sent|expected)/, seen: '2026-08' },
    { says: /(?<field>messages) (?:must|should) (?:contain|have|include) at least (?:one|1) (?:message|item|element)/, seen: '2026-08' },
    { says: /empty (?<unit>(?:text )?content block)s?/, seen: '2026-09' },
    { says: /(?:text )?(?<unit>content blocks?) (?:is|are|was|were|can not be|must not be|must be non-)-? ?empty/, seen: '2026-09' },
    { says: /(?:message |text )?content (?:can not|must not|should not|may not) be (?:empty|blank|null)|(?:message|text) content (?:is|was) (?:empty|blank)/, seen: '2026-08' },
    { says: /(?:must|should) have non-?empty content/, seen: '2026-08' },
    { says: /\bempty (?:user |system |assistant |tool |developer )?(?:messages?|content|text|input)\b/, seen: '2026-09' },
    { says: /\bcontent (?:must|should|has to|needs to) (?:not be empty|be non-?empty|have|contain)/, seen: '2026-09' },
    { says: /\bnon-?empty (?:content|messages?|text|string|input)\b/, seen: '2026-09' },
    { says: /(?<field>messages|input|conversation) (?:must|should|has to|needs to) (?:contain|have|include) at least (?:one|1) (?:message|item|element)/, seen: '2026-10' },
    { says: /^(?:the )?(?:message )?content (?:is|was) empty\b/, seen: '2026-10', certainty: 'likely' },
  ],
  statuses: [400],
  yieldsTo: ['invalid-image', 'message-content-shape', 'invalid-tool-call-arguments'],
  title: (told) => {
    if (isBlock(told)) return 'Use the content parts of this endpoint';
    return hasNone(told) && emptyPlace(told) === null ? 'Send at least one message' : 'Remove the empty message';
  },
  cause: (told) => {
    if (isBlock(told)) return 'A content part came out empty: chat completions read `text` and `image_url` parts, `/v1/responses` reads `input_text` and `input_image`, and the wrong kind counts as nothing.';
    const first = emptyPlace(told);
    if (first) return `${code(spelled(first))} has no content${/user/.test(told.values['role'] ?? '') ? '; the message calls it a user message, whatever its role' : ''}.`;
    if (told.pointer === '/messages' || told.pointer === '/input') return `The request holds no message: ${code(spelled(told.pointer))} is empty.`;
    return hasNone(told) ? 'The list of messages in the request is empty.' : 'A message of the conversation has no content.';
  },
  steps: (told) => {
    if (isBlock(told)) return ['Write parts as `{"type": "text", "text": …}` and `{"type": "image_url", "image_url": {"url": …}}` on chat completions.', 'Write them as `{"type": "input_text", "text": …}` and `{"type": "input_image", "image_url": …}` on `/v1/responses`.'];
    const first = emptyPlace(told);
    if (!first && hasNone(told)) return ['Send at least one message with a text.', 'Check that the list is filled before the request is made.'];
    return [first ? `Delete ${code(spelled(first))}, or give it a text.` : 'Leave out messages with an empty text or an empty list of parts.', 'Leave the system message out where the application has no system prompt.', 'Send the corrected request.'];
  },
  edits: editsFor,
  retry: () => never('The same message is empty again.'),
  docs: [DOCS.chat, DOCS.responses],
  examples: [
    {
      provenance: 'reported',
      source: 'AstrBotDevs/AstrBot#6447, 2026-03',
      status: 400,
      body: '{"code":"Client specified an invalid argument","error":"Invalid request content: Each message must have at least one content element."}',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
      requestBody: '{"model":"grok-4-1-fast","messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":[],"reasoning_content":"…"},{"role":"user","content":"Go on"}]}',
    },
    {
      provenance: 'reported',
      source: 'charmbracelet/crush#964, 2025-09',
      status: 400,
      body: 'Invalid request content: Each message must have at least one content element.',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
    },
    {
      provenance: 'reported',
      source: 'n8n-io/n8n#14797, 2025-04',
      status: 400,
      body: 'Each message must have at least one content element.',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
    },
    {
      provenance: 'reported',
      source: 'CherryHQ/cherry-studio#4941, 2025-04',
      status: 400,
      body: 'An empty user message was provided. Every user message needs at least one non-empty content element.',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
    },
    {
      provenance: 'reported',
      source: 'public issue threads and code, 2026',
      status: 400,
      body: '{"code":"invalid-argument","error":"Bad data: Messages cannot be empty"}',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
      requestBody: '{"model":"grok-4.5","messages":[]}',
    },
    {
      provenance: 'reported',
      source: 'field report with live probes, 2026-09',
      status: 400,
      body: '{"code":"invalid-argument","error":"Empty content block"}',
      method: 'POST',
      url: 'https://api.x.ai/v1/responses',
    },],
};
