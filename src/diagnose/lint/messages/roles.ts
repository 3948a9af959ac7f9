import type { JsonObject } from '../../../model/json';
import { spelled, type Pointer } from '../../../model/pointer';
import { suggest } from '../../suggest';
import type { Fault } from '../fault';
import { fault, holds, setting } from '../found';

/** Roles by endpoint (OpenAPI document, 2026-10). `function` is deprecated on chat. */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  '/v1/chat/completions': ['system', 'user', 'assistant', 'tool', 'function'],
  '/v1/responses': ['system', 'developer', 'user', 'assistant'],
  '/v1/messages': ['user', 'assistant'],
};

/** Roles of other APIs, and what they are called here. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['developer', 'system'], ['human', 'user'], ['model', 'assistant'], ['ai', 'assistant'], ['bot', 'assistant'], ['chatbot', 'assistant'], ['grok', 'assistant'],
]);

/** Roles that belong to another endpoint, and whose reaction here nobody has told. */
const UNCERTAIN = new Set(['/v1/responses tool', '/v1/responses function', '/v1/messages system']);

/** The role that a message without one plays: what it holds tells results and calls, and everything else is the user's. */
function plainRole(message: JsonObject): string {
  if (message['tool_call_id'] !== undefined) return 'tool';
  return message['tool_calls'] === undefined ? 'user' : 'assistant';
}

/** Finds a role that the endpoint does not know. */
export function roleFault(template: string, message: JsonObject, pointer: Pointer, index: number): Fault | null {
  const { role } = message;
  const roles = ROLES[template];
  if (!roles) return null;
  const at = `${pointer}/role`;
  if (role === undefined || role === null) {
    return fault('missing-field', {
      pointer,
      values: { field: 'role', parent: spelled(pointer), index: String(index), endpoint: template },
      seen: `message ${index} has no role`,
      fact: 'every message has a role',
      factSource: 'spec',
      edits: [setting(at, plainRole(message))],
    });
  }
  if (typeof role !== 'string' || roles.includes(role) || UNCERTAIN.has(`${template} ${role}`)) return null;
  const right = ELSEWHERE.get(role.toLowerCase()) ?? suggest(role, roles);
  const isKnown = right !== null && roles.includes(right);
  return fault('invalid-message-role', {
    pointer: at,
    values: { role, value: role, ...(isKnown && { meant: right }), index: String(index), allowed: roles.join(', '), endpoint: template },
    seen: holds(at, role),
    fact: `${template} knows the roles ${roles.join(', ')}`,
    factSource: 'spec',
    certainty: role === 'developer' ? 'likely' : 'exact',
    edits: isKnown ? [setting(at, right)] : [],
  });
}
