import type { Edit } from '../../model/edit';
import { member, stringMember } from '../../model/json';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { code, modelOf, never } from '../words';

/** Joins lists of text parts into one text each; null where a list holds anything else. */
function joined(told: Told): Edit[] {
  const messages = member(told.reading.request, 'messages');
  if (!Array.isArray(messages)) return [];
  const edits: Edit[] = [];
  for (const [index, message] of messages.entries()) {
    const content = member(message, 'content');
    if (!Array.isArray(content)) continue;
    const texts = content.map((part) => (member(part, 'type') === 'text' ? stringMember(part, 'text') : null));
    const isText = texts.every((text) => text !== null);
    if (!isText) return [];
    edits.push({ kind: 'set-value', pointer: `/messages/${index}/content`, value: texts.join('\n') });
  }
  return edits;
}

export const messageContentShape: CatalogueEntry = {
  id: 'message-content-shape',
  topic: 'messages',
  name: 'Message content shape',
  summary: 'The model takes one text for each message, and the request sends a list of parts.',
  severity: 'error',
  patterns: [
    { says: /(?:the )?model expects (?:a |an |exactly )?(?:single|one) (?<unit>\w+) (?:element|part|block|item|content)(?: per| for each| in each)? ?(?:message)?/, seen: '2025-02' },
    { says: /(?:expects?|requires?|supports?|accepts?|allows?) (?:only )?(?:a |exactly )?(?:single|one) (?<unit>text) (?:content )?(?:element|part|block|item)s?/, seen: '2025-02' },
    { says: /(?:only|just) (?:a single|one|plain) (?<unit>text|string) (?:content )?(?:element|part|block|item)? ?(?:is |are )?(?:supported|allowed|accepted|expected) (?:per|for|in|by) (?:each |a |this )?(?:message|model)/, seen: '2025-02' },
    { says: /(?:multiple|several|more than one|array of|list of) (?:text )?(?:content )?(?:elements|parts|blocks|items)(?: per message| in a message)? (?:is|are) not (?:supported|allowed)/, seen: '2025-02' },
    { says: /(?:message |messages\[\d+\]\.)?content (?:must|should|has to|needs to) be a (?:plain )?(?<unit>string)\b/, seen: '2026-01' },
    { says: /\b(?:unsupported|unknown|unexpected|invalid) content[- ]type(?: in [\w.[\]]{1,60})?:? (?<type>[a-z]{2,20}_\w{1,30})\b/, seen: '2026-10', certainty: 'likely' },
  ],
  statuses: [400],
  yieldsTo: ['image-input-unsupported'],
  title: ({ values }) => (values['type'] ? `Leave out the parts of type ${code(values['type'], 24)}` : 'Send each message as one text'),
  cause: (told) => {
    const model = modelOf(told);
    const { type } = told.values;
    if (type) return `${model ? code(model) : 'The endpoint'} does not take content of the type ${code(type)}, and a message of the request holds some.`;
    return `${model ? code(model) : 'The model'} takes one \`text\` element for each message, and a message of the request holds a list of parts.`;
  },
  steps: ({ values }) => [
    values['type'] ? 'Send what the part holds as text, or leave the part out.' : 'Write `content` as a plain string instead of a list of parts.',
    'Choose a model with image input where a message carries an image.',
    'Send the corrected request.',
  ],
  edits: joined,
  retry: () => never('The model reads the same list again.'),
  docs: [DOCS.chat, DOCS.models],
  examples: [
    {
      provenance: 'reported',
      source: 'chatboxai/chatbox#1622, 2024-11',
      status: 400,
      body: '{"code":"Client specified an invalid argument","error":"The model expects a single `text` element per message."}',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
    },
    {
      provenance: 'reported',
      source: 'nocmt/LLMSearchPlus#2, 2025-02',
      status: 400,
      body: '{\n  "code": "Client specified an invalid argument",\n  "error": "The model expects a single `text` element per message."\n}',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
      requestBody: '{"model":"grok-beta","messages":[{"role":"user","content":[{"type":"text","text":"One"},{"type":"text","text":"Two"}]}]}',
    },
  ],
};
