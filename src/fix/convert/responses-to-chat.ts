import type { Json, JsonObject } from '../../model/json';
import { isObject, member, stringMember } from '../../model/json';
import { chatContent, textOf } from './content';
import { compact, itemsOf, objectsOf, without } from './members';

/** What only the Responses API knows and chat can do without. */
const DROPPED = new Set([
  'store', 'include', 'truncation', 'background', 'context_management', 'max_turns', 'metadata',
  'instructions', 'reasoning', 'text', 'previous_response_id',
]);

/** Adds what one item of `input` says to the messages. False where chat has no words for it. */
function addItem(messages: JsonObject[], item: Json): boolean {
  const type = stringMember(item, 'type') ?? 'message';
  if (type === 'reasoning') return true;
  if (type === 'function_call') {
    const call = compact({
      id: member(item, 'call_id') ?? member(item, 'id'),
      type: 'function',
      function: compact({ name: member(item, 'name'), arguments: member(item, 'arguments') }),
    });
    const last = messages.at(-1);
    const isSpeaking = member(last, 'role') === 'assistant';
    const message: JsonObject = isSpeaking && last ? last : { role: 'assistant', content: null };
    if (isSpeaking) messages.pop();
    messages.push({ ...message, tool_calls: [...objectsOf(member(message, 'tool_calls')), call] });
    return true;
  }
  if (type === 'function_call_output') {
    const output = member(item, 'output');
    messages.push(compact({ role: 'tool', tool_call_id: member(item, 'call_id'), content: textOf(output) ?? JSON.stringify(output ?? '') }));
    return true;
  }
  if (type !== 'message' || !isObject(item)) return false;
  const role = stringMember(item, 'role');
  const speaker = role === 'developer' ? 'system' : (role ?? 'user');
  messages.push({ ...without(item, 'type', 'id', 'status'), role: speaker, content: chatContent(member(item, 'content')) });
  return true;
}

function messagesOf(body: JsonObject): JsonObject[] | null {
  const messages: JsonObject[] = [];
  const instructions = stringMember(body, 'instructions');
  if (instructions !== null) messages.push({ role: 'system', content: instructions });
  const input = member(body, 'input');
  if (typeof input === 'string') return [...messages, { role: 'user', content: input }];
  return Array.isArray(input) && input.every((item: Json) => addItem(messages, item)) ? messages : null;
}

/** A function tool as chat takes it: the function nested in it. */
function nestedTool(tool: JsonObject): JsonObject {
  return { type: 'function', function: without(tool, 'type') };
}

function nestedChoice(choice: Json): Json {
  const name = stringMember(choice, 'name');
  return name === null ? choice : { type: 'function', function: { name } };
}

function nestedFormat(format: Json): Json {
  return isObject(format) && format['type'] === 'json_schema' ? { type: 'json_schema', json_schema: without(format, 'type') } : format;
}

/**
 * A Responses body as chat takes it. Null where chat cannot do the same: server-side tools,
 * a conversation that lies on the server (`previous_response_id`), items other than messages and function calls.
 */
export function responsesToChat(body: JsonObject): JsonObject | null {
  const tools = objectsOf(member(body, 'tools'));
  const hasHistory = typeof member(body, 'previous_response_id') === 'string';
  const isPlain = tools.length === itemsOf(member(body, 'tools')).length && tools.every((tool) => tool['type'] === 'function');
  const messages = messagesOf(body);
  if (!messages || hasHistory || !isPlain) return null;
  const target = new Map<string, Json>();
  for (const [name, value] of Object.entries(body)) {
    switch (name) {
      case 'input':
        target.set('messages', messages);
        break;
      case 'max_output_tokens':
        target.set('max_completion_tokens', value);
        break;
      case 'tools':
        target.set('tools', tools.map(nestedTool));
        break;
      case 'tool_choice':
        target.set('tool_choice', nestedChoice(value));
        break;
      default:
        if (!DROPPED.has(name)) target.set(name, value);
    }
  }
  const effort = member(member(body, 'reasoning'), 'effort');
  if (effort !== undefined) target.set('reasoning_effort', effort);
  const format = member(member(body, 'text'), 'format');
  if (format !== undefined) target.set('response_format', nestedFormat(format));
  return Object.fromEntries(target);
}
