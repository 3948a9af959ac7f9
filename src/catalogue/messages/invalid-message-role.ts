import type { Edit } from '../../model/edit';
import { lookUp, member, stringMember } from '../../model/json';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { code, endpointOf, never } from '../words';
import { bare, optionsInCode } from '../request/field';
import { isAboutOrder, ORDER_PATTERNS, ORDER_STEPS, orderCause, orderLocations, withoutLonelyResults } from './call-order';
import { systemTurnsMoved } from './system-turns';

const KNOWN_ROLES = new Set(['system', 'user', 'assistant', 'tool', 'function']);
/** Roles of other APIs, and what they are called here. */
const SAME: Readonly<Record<string, string>> = { developer: 'system', human: 'user', ai: 'assistant', model: 'assistant', bot: 'assistant' };

function wrongRoles(told: Told): { pointer: string; role: string }[] {
  const named = bare(told.values['value'] ?? told.values['role'] ?? '').toLowerCase();
  for (const field of ['messages', 'input'] as const) {
    const list = member(told.reading.request, field);
    if (!Array.isArray(list)) continue;
    return list.flatMap((message, index) => {
      const role = stringMember(message, 'role');
      const isWrong = role !== null && (named === '' ? !KNOWN_ROLES.has(role) : role.toLowerCase() === named);
      return isWrong ? [{ pointer: `/${field}/${index}/role`, role }] : [];
    });
  }
  return [];
}

function roleOf(told: Told): string | null {
  return wrongRoles(told)[0]?.role ?? (told.values['value'] ? bare(told.values['value']) : null);
}

export const invalidMessageRole: CatalogueEntry = {
  id: 'invalid-message-role',
  topic: 'messages',
  name: 'Invalid message role',
  summary: 'A message has a role that this endpoint does not know, or one that may not stand where it stands.',
  severity: 'error',
  patterns: [
    { says: /(?:^|[ (:])(?<field>[\w.[\]]{0,40}role): unknown variant (?<value>[^,]{0,40}), expected (?:one of )?(?<allowed>[^;}]{1,200})/, seen: '2026-08' },
    { says: /unknown variant (?<value>developer|human|ai|bot|model|system|assistant|user|tool|function), expected (?:one of )?(?<allowed>(?=.{0,60}(?:user|assistant|system))[^;}]{1,200})/, seen: '2026-08' },
    { says: /(?:invalid|unknown|unsupported|unrecognized|unexpected|illegal) (?:message |chat )?role(?: in (?:the )?message)?(?: (?:specified|provided|for message))?(?:: ?| )?(?<value>[a-z][\w-]{0,30})?(?:.{0,30}(?:one of|expected|supported|allowed):? (?<allowed>.{1,160}))?/, seen: '2026-07' },
    { says: /(?:message )?role:? (?<value>[a-z][\w-]{0,30}) (?:is |are )?(?:not (?:a )?(?:supported|valid|allowed|recognized|permitted|known|available)|invalid|unsupported|unknown)/, seen: '2026-07' },
    { says: /(?:does not|do not) (?:support|allow|accept|recognize) (?:the )?(?:message )?role (?<value>[a-z][\w-]{0,30})/, seen: '2026-07' },
    { says: /(?:does not|do not) (?:support|allow|accept|recognize) (?:the )?(?<value>developer|system|tool|function) (?:role|messages?)/, seen: '2026-07' },
    { says: /messages? (?:of|with|having) (?:the )?role (?<value>[a-z][\w-]{0,30}) (?:is|are) not (?:supported|allowed|permitted)/, seen: '2026-07' },
    { says: /\brole(?: of (?:a|the) message)? (?:must|should|has to) be (?:one of:? |either )?(?<allowed>(?=.{0,80}\b(?:user|assistant|system|tool)\b).{1,160})/, seen: '2026-07' },
    { says: /(?:the )?(?<value>developer|system|tool|function) (?:role|messages?) (?:is|are) not (?:yet )?supported/, seen: '2026-07' },
    ...ORDER_PATTERNS,
  ],
  codes: ['invalid_role'],
  statuses: [400, 422],
  yieldsTo: ['message-name-not-allowed', 'empty-message'],
  title: (told) => {
    if (isAboutOrder(told)) return 'Send tool calls and results in pairs';
    const role = roleOf(told);
    if (systemTurnsMoved(told.reading).length > 0) return 'Move the system prompt to `system`';
    const same = role ? lookUp(SAME, role.toLowerCase()) : undefined;
    if (role && same) return `Use the role ${code(same)} for ${code(role, 16)}`;
    return role ? `Replace the role ${code(role, 30)}` : 'Correct the roles of the messages';
  },
  cause: (told) => {
    if (isAboutOrder(told)) return orderCause(told);
    const role = roleOf(told);
    const { allowed } = told.values;
    if (role === null && allowed === undefined) return `${endpointOf(told)} does not take the role of a message, or not where it stands.`;
    return `${endpointOf(told)} does not know ${role ? `the role ${code(role)}` : 'the role of a message'}; it takes ${allowed ? optionsInCode(allowed, 6) : '`system`, `user`, `assistant` and `tool`'}.`;
  },
  steps: (told) => {
    if (systemTurnsMoved(told.reading).length > 0) return ['Write the text of the system message into `system`, beside `messages`.', 'Send the corrected request.'];
    if (isAboutOrder(told)) return [...ORDER_STEPS];
    const role = roleOf(told)?.toLowerCase() ?? '';
    const same = lookUp(SAME, role);
    return [same ? `Write ${code(same)} where the request says ${code(role)}.` : role === '' ? 'Use `system`, `user`, `assistant` and `tool` as roles, the system message first and one of the user or of a tool last.' : 'Use `system`, `user`, `assistant` or `tool` as the role.', 'Send the corrected request.'];
  },
  choices: withoutLonelyResults,
  locations: orderLocations,
  edits: (told) => [
    ...systemTurnsMoved(told.reading),
    ...wrongRoles(told).flatMap(({ pointer, role }): Edit[] => {
      const value = lookUp(SAME, role.toLowerCase());
      return value ? [{ kind: 'set-value', pointer, value }] : [];
    }),
  ],
  retry: (told) => never(isAboutOrder(told) ? 'The same history is refused again.' : 'The role is unknown again.'),
  docs: [DOCS.chat, DOCS.responses],
  examples: [
    {
      provenance: 'built',
      source: 'how servers with the same interface refuse a result without its call, public issue threads, 2026-05',
      status: 400,
      body: '{"error":{"message":"Invalid parameter: messages with role \'tool\' must be a response to a preceeding message with \'tool_calls\'.","type":"invalid_request_error"}}',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
      requestBody: '{"model":"grok-4.5","messages":[{"role":"user","content":"Hi"},{"role":"tool","tool_call_id":"call_9","content":"18"}]}',
    },
    {
      provenance: 'built',
      source: 'chat completions know the roles system, user, assistant, tool and function; developer is of /v1/responses, 2026-10',
      status: 400,
      body: '{"code":"invalid-argument","error":"Invalid request content: Invalid role: developer"}',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
      requestBody: '{"model":"grok-4.5","messages":[{"role":"developer","content":"Be brief."},{"role":"user","content":"Hi"}]}',
    },
    {
      provenance: 'built',
      source: "serde's wording for a role outside of the list, 2026-08",
      status: 422,
      body: 'Failed to deserialize the JSON body into the target type: messages[0].role: unknown variant `ai`, expected one of `system`, `user`, `assistant`, `tool`, `function` at line 1 column 48',
      contentType: 'text/plain; charset=utf-8',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
      requestBody: '{"model":"grok-4.5","messages":[{"role":"ai","content":"Hi"}]}',
    },
  ],
};
