import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { code, never } from '../words';
import { fieldOf, placeOf } from './field';

/** What the server's own names for shapes mean in the body: the field, and what it may hold. */
const SHAPES: readonly (readonly [name: RegExp, field: string, holds: string])[] = [
  [/^modelinput/i, 'input', 'a text, or a list of messages, function calls, their outputs and reasoning items'],
  [/content/i, 'content', 'a text, or a list of parts'],
  [/toolchoice/i, 'tool_choice', '`auto`, `none`, `required`, or the function to call'],
  [/tool/i, 'tools', 'a list of tools'],
  [/stop/i, 'stop', 'a text, or a list of texts'],
  [/image/i, 'image', 'an object with a `url` or a `file_id`'],
  [/format/i, 'response_format', 'an object with a `type`'],
];

function shapeOf(told: Told): { field: string; holds: string } {
  const type = told.values['type'] ?? '';
  const found = SHAPES.find(([name]) => name.test(type));
  const field = fieldOf(told) ?? found?.[1] ?? 'a field';
  return { field, holds: found?.[2] ?? 'one of the shapes that the API reference shows' };
}

export const unmatchedShape: CatalogueEntry = {
  id: 'unmatched-shape',
  topic: 'request',
  name: 'Unmatched shape',
  summary: 'A field may hold one of several shapes, and what was sent fits none of them: a null, an unknown kind of item, a nested object.',
  severity: 'error',
  patterns: [
    { says: /target type: (?<field>[\w.[\]?$-]{1,120}): data did not match any variant of (?:the )?(?:untagged )?enum (?<type>\w+)(?: at line (?<line>\d{1,9}) column (?<column>\d{1,9}))?/, seen: '2026-08' },
    { says: /did not match any variant of (?:the )?(?:untagged )?enum (?<type>\w+) at (?<field>[a-z]\w*[.[][\w.[\]]*)/, seen: '2026-08' },
    { says: /(?:data )?(?:did|does) not match any variant of (?:the )?(?:untagged )?enum (?<type>\w+)(?: at line (?<line>\d{1,9}) column (?<column>\d{1,9}))?/, seen: '2026-08' },
    { says: /could not (?:decode|deserialize|parse|read) (?<type>modelinput|messagecontent|toolchoice|content)(?: at (?<field>[\w.[\]]{1,80}))?/, seen: '2026-08' },
    { says: /(?:did|does) not match any (?:variant|of the (?:expected|allowed|supported|possible|known) (?:variants|types|schemas|shapes|formats|options))/, seen: '2026-08' },
    { says: /no (?:matching )?variant (?:of (?:enum )?(?<type>\w+) )?(?:found|matched|matches)/, seen: '2026-08' },
    { says: /\buntagged enum (?<type>\w+)/, seen: '2026-10', certainty: 'likely' },
  ],
  statuses: [422, 400],
  yieldsTo: ['invalid-json-schema', 'invalid-tool-schema'],
  title: (told) => `Correct the shape of ${code(shapeOf(told).field, 30)}`,
  cause: (told) => {
    const { field, holds } = shapeOf(told);
    const { type, value, rule } = told.values;
    return `What the request holds in ${code(field)}${value ? `, ${code(value)},` : ''}${placeOf(told)} is none of the shapes the API reads there${type ? ` (it calls them ${code(type)})` : ''}: ${rule ?? holds}.`;
  },
  steps: (told) => {
    const { field } = shapeOf(told);
    const { rule } = told.values;
    if (rule !== undefined) return [`Write ${code(field)} as the API reads it: ${rule}.`, 'Send the corrected request.'];
    const first = `Remove null members and unknown kinds of items from ${code(field)}.`;
    if (/^input/.test(field)) {
      return [
        first,
        'Send only `message`, `function_call`, `function_call_output` and `reasoning` items, each with its `type`; turn custom tool calls into function calls.',
        'Send half of the list at a time to find the item, where several are suspect.',
      ];
    }
    return [first, `Send ${code(field)} as ${shapeOf(told).holds}.`, 'Send the corrected request.'];
  },
  retry: () => never('The same body fits no shape again.'),
  docs: [DOCS.responses, DOCS.chat],
  examples: [
    {
      provenance: 'reported',
      source: 'router-for-me/CLIProxyAPI#4434, 2026-07',
      status: 422,
      body: '{"error":"Failed to deserialize the JSON body into the target type: data did not match any variant of untagged enum ModelInput"}',
      method: 'POST',
      url: 'https://cli-chat-proxy.grok.com/v1/responses',
    },
    {
      provenance: 'reported',
      source: 'Wei-Shaw/sub2api#4237, 2026-07',
      status: 422,
      body: '{"error":"Failed to deserialize the JSON body into the target type: data did not match any variant of untagged enum ModelInput"}',
      method: 'POST',
      url: 'https://api.x.ai/v1/responses',
      requestBody: '{"model":"grok-4.5","input":[{"type":"reasoning","id":"rs_1","summary":[],"content":null},{"role":"user","content":"Hi"}]}',
    },
    {
      provenance: 'reported',
      source: 'Kilo-Org/kilocode#5766, 2026-02',
      status: 422,
      body: 'Failed to deserialize the JSON body into the target type: input: data did not match any variant of untagged enum ModelInput at line 1 column 128929',
      method: 'POST',
      url: 'https://api.x.ai/v1/responses',
    },
    {
      provenance: 'reported',
      source: 'lidge-jun/opencodex#1105, 2026-08',
      status: null,
      body: '{"error":"Failed to deserialize the JSON body into the target type: data did not match any variant of untagged enum ModelInput"}',
      method: 'POST',
      url: 'https://api.x.ai/v1/responses',
    },
    {
      provenance: 'reported',
      source: 'public issue threads and code, 2026',
      status: 422,
      body: '{"error":"Failed to deserialize the JSON body into the target type: messages[1]: data did not match any variant of untagged enum Content at line 1 column 6577"}',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
      requestBody: '{"model":"grok-4.5","messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":7}]}',
    },
    {
      provenance: 'reported',
      source: 'public code, 2026',
      status: 422,
      body: '{"error":"Failed to deserialize the JSON body into the target type: data did not match any variant of untagged enum ModelInput"}',
      method: 'POST',
      url: 'https://api.x.ai/v1/responses',
    },
    {
      provenance: 'reported',
      source: 'public code, tests of a gateway for Grok, 2026-07',
      status: 422,
      body: '{"detail":"data did not match any variant of untagged enum ModelInput at input[3]"}',
      method: 'POST',
      url: 'https://api.x.ai/v1/responses',
    },
  ],
};
