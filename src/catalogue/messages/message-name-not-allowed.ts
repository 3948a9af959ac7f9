import type { Edit } from '../../model/edit';
import { member, stringMember } from '../../model/json';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { code, never } from '../words';

/** Messages of other roles than user that carry a name. */
function named(told: Told): { index: number; role: string }[] {
  const messages = member(told.reading.request, 'messages');
  if (!Array.isArray(messages)) return [];
  return messages.flatMap((message, index) => {
    const role = stringMember(message, 'role') ?? '';
    return role !== 'user' && member(message, 'name') !== undefined ? [{ index, role }] : [];
  });
}

export const messageNameNotAllowed: CatalogueEntry = {
  id: 'message-name-not-allowed',
  topic: 'messages',
  name: 'Message name not allowed',
  summary: 'Only messages of the role user may carry a `name`; agent frameworks put one on every message.',
  severity: 'error',
  patterns: [
    { says: /only (?:messages? (?:of|with|from) (?:the )?)?(?:role )?(?<role>user)s? (?:role )?(?:messages? )?(?:can|may|are allowed to) (?:have|contain|set|carry|include) (?:a |the )?name/, seen: '2024-12' },
    { says: /name (?:field )?(?:is )?only (?:allowed|supported|valid|permitted) (?:for|in|on|with) (?:messages? (?:of|with) (?:the )?)?(?:role )?(?<role>user)/, seen: '2024-12' },
    { says: /(?<role>system|assistant|tool|developer|function) messages? (?:can not|must not|may not|should not) (?:have|contain|include|carry) (?:a |the )?name/, seen: '2024-12' },
    { says: /name (?:field )?is not (?:allowed|supported|permitted) (?:for|in|on) (?:messages? (?:of|with) (?:the )?)?(?:role )?(?<role>system|assistant|tool|developer|function)/, seen: '2024-12' },
    { says: /\bmessages? (?:of|with|having) (?:the )?(?:role )?(?<role>system|assistant|tool|developer|function)(?: role)? (?:can not|must not|may not|should not) (?:have|contain|include|carry|set) (?:a |the )?name/, seen: '2026-09' },
    { says: /\bmessages?\[\d{1,5}\]\.name (?:is |must )?not (?:be )?(?:allowed|supported|permitted|set)/, seen: '2026-09' },
  ],
  statuses: [400],
  title: () => 'Remove `name` from other messages',
  cause: (told) => {
    const [first] = named(told);
    return first ? `${code(`messages[${first.index}]`)} has the role ${code(first.role)} and carries a \`name\`, which only messages of the role \`user\` may have.` : 'A message of another role than `user` carries a `name`.';
  },
  steps: () => ['Delete `name` from all messages but those of the role `user`.', 'Write the name of an agent into the text where the model has to know it.', 'Send the corrected request.'],
  edits: (told) => named(told).map(({ index }): Edit => ({ kind: 'remove-value', pointer: `/messages/${index}/name` })),
  retry: () => never('The name is refused again.'),
  docs: [DOCS.chat],
  examples: [
    {
      provenance: 'reported',
      source: 'microsoft/autogen#4715, 2024-12',
      status: 400,
      body: '{"code":"Client specified an invalid argument","error":"Only messages of role \'user\' can have a name."}',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
      requestBody: '{"model":"grok-beta","messages":[{"role":"system","name":"agent","content":"Be brief."},{"role":"user","content":"Hi"}]}',
    },],
};
