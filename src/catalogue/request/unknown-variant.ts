import type { Choice, Edit } from '../../model/edit';
import { valueAt } from '../../model/pointer';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { code, endpointOf, never } from '../words';
import { bare, fieldInCode, fieldOf, optionsInCode, optionsOf, placeOf } from './field';

/** Tools that run at xAI; they exist on /v1/responses alone. */
const SERVER_TOOLS = new Set([
  'web_search', 'x_search', 'code_interpreter', 'code_execution', 'collections_search', 'file_search', 'image_generation', 'mcp', 'shell', 'tool_search',
]);

function valueOf(told: Told): string | null {
  const named = told.values['value'];
  return named ? bare(named) : null;
}

/** A tool that only the Responses API knows, sent to chat completions. */
function isServerToolOnChat(told: Told): boolean {
  const value = valueOf(told);
  const field = fieldOf(told) ?? '';
  const { endpoint } = told.reading.exchange.request;
  return value !== null && endpoint !== '/v1/responses' && SERVER_TOOLS.has(value) && (endpoint === '/v1/chat/completions' || /tools/.test(field) || /function/.test(told.values['allowed'] ?? ''));
}

/** The word that the value was meant to be, where reading the request tells. */
function meantOf(told: Told): string | null {
  return told.values['meant'] ?? null;
}

/** The one option there is, where the value at the pointer is what the server refused. */
function editsFor(told: Told): Edit[] {
  if (isServerToolOnChat(told)) return [{ kind: 'convert', conversion: 'chat-to-responses' }];
  const options = optionsOf(told.values['allowed'] ?? '');
  const [only] = options;
  const isThere = told.pointer !== null && valueAt(told.reading.request, told.pointer) === valueOf(told);
  return isThere && told.pointer && only !== undefined && options.length === 1 ? [{ kind: 'set-value', pointer: told.pointer, value: only }] : [];
}

function choicesFor(told: Told): Choice[] {
  const { pointer } = told;
  const options = optionsOf(told.values['allowed'] ?? '');
  if (!pointer || isServerToolOnChat(told) || options.length < 2 || valueAt(told.reading.request, pointer) !== valueOf(told)) return [];
  return options.slice(0, 6).map((value): Choice => ({ label: `Set it to ${code(value)}`, edits: [{ kind: 'set-value', pointer, value }] }));
}

export const unknownVariant: CatalogueEntry = {
  id: 'unknown-variant',
  topic: 'request',
  name: 'Unknown variant',
  summary: 'A field that takes one of a few words holds another, for example a tool type that this endpoint does not know.',
  severity: 'error',
  patterns: [
    {
      says: /target type: (?<field>[\w.[\]?$-]{1,120}): unknown variant (?<value>[^,]{0,80}), (?:expected (?:one of )?(?<allowed>[^;}]{1,400})|there are no variants)/,
      seen: '2026-08',
    },
    { says: /unknown variant (?<value>[^,]{0,80}), (?:expected (?:one of )?(?<allowed>[^;}]{1,400})|there are no variants)/, seen: '2026-08' },
    { says: /unknown (?:input )?item type:? (?<value>[\w.-]{1,60})(?:[;,.:]? (?:expected|must be|supported)(?: one)?(?: of)?:? (?<allowed>.{1,300}))?/, seen: '2026-09' },
    { says: /(?:unknown|unsupported|unrecognized|invalid|unexpected) (?:tool|item|input item|content part|part|content block|block|event|message content) type:? (?<value>[\w.-]{1,60})/, seen: '2026-08' },
    { says: /(?:tool|item|part|block)s? (?:of |with )?type (?<value>[\w.-]{1,60}) (?:is|are) (?:not (?:supported|allowed|available|recognized|known|valid)|unknown|unsupported|invalid)/, seen: '2026-08' },
    { says: /unknown variant (?<value>[\w.:-]{1,60})/, seen: '2026-08' },
    { says: /unknown variant\b/, seen: '2026-08', certainty: 'likely' },
    { says: /\bis not a known (?:type|variant|tool)/, seen: '2026-09', certainty: 'likely' },
    { says: /^(?:[45]\d\d\W{1,5})?expected (?:one of )?(?<allowed>\w[\w.-]{0,40}(?:, \w[\w.-]{0,40}){0,20},? or \w[\w.-]{0,40})\W?$|\bexpected (?:one of )?(?<value>function) or \w{1,40}\b/, seen: '2026-10', certainty: 'likely' },
  ],
  statuses: [422, 400],
  yieldsTo: ['invalid-message-role'],
  title: (told) => {
    const value = valueOf(told);
    if (isServerToolOnChat(told)) return `Send ${code(value ?? '', 20)} to \`/v1/responses\``;
    const meant = meantOf(told);
    if (value && meant) return `Write ${code(meant, 22)} for ${code(value, 20)}`;
    return value ? `Replace ${code(value, 34)}` : `Correct ${fieldInCode(told, 'the value')}`;
  },
  cause: (told) => {
    const value = valueOf(told);
    const { allowed } = told.values;
    return `${endpointOf(told)} does not know ${value ? code(value) : 'the value'} in ${fieldInCode(told, 'this place')}${placeOf(told)}${allowed ? `; it knows ${optionsInCode(allowed)}` : ''}.`;
  },
  steps: (told) => {
    const { allowed } = told.values;
    if (isServerToolOnChat(told)) {
      return ['Send the request to `/v1/responses`, where tools run at xAI.', 'Write the conversation as `input` instead of `messages`.', 'Keep chat completions for tools of the type `function`.'];
    }
    const meant = meantOf(told);
    if (meant) return [`Write ${code(meant)} in ${fieldInCode(told, 'this place')}.`, 'Send the corrected request.'];
    return [allowed ? `Use one of ${optionsInCode(allowed)} in ${fieldInCode(told, 'this place')}.` : `Use a word that the API reference names in ${fieldInCode(told, 'this place')}.`, 'Send the corrected request.'];
  },
  edits: editsFor,
  choices: choicesFor,
  retry: () => never('The same word is unknown again.'),
  docs: [DOCS.reference, DOCS.tools],
  examples: [
    {
      provenance: 'reported',
      source: 'public code, 2026-08',
      status: 422,
      body: 'Failed to deserialize the JSON body into the target type: tools[0].type: unknown variant `web_search`, expected `function` or `live_search` at line 1 column 2998',
      contentType: 'text/plain; charset=utf-8',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
      requestBody: '{"model":"grok-4.5","messages":[{"role":"user","content":"News?"}],"tools":[{"type":"web_search"}]}',
    },
    {
      provenance: 'reported',
      source: 'public code, tests of a gateway for the Responses API, 2026-09',
      status: 422,
      body: '{"error":"Failed to deserialize the JSON body into the target type: input[0]: unknown item type \\"additional_tools\\"; expected one of: message, reasoning, function_call"}',
      method: 'POST',
      url: 'https://api.x.ai/v1/responses',
    },
    {
      provenance: 'reported', source: 'public code and tests, 2026', status: 422, method: 'POST', url: 'https://api.x.ai/v1/responses',
      body: '{"code":"invalid-argument","error":"Failed to deserialize: tool_choice.type: unknown variant none"}',
    },
  ],
};
