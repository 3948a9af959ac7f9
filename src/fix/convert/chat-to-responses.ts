import type { Json, JsonObject } from '../../model/json';
import { isObject, member, stringMember } from '../../model/json';
import { inputContent, textOf } from './content';
import { compact, objectsOf, without } from './members';

/**
 * What chat takes and the Responses API refuses or does not know (xAI's OpenAPI of 2026-10 and reports of 2026-09):
 * the penalties, `stop`, `n` and the rest have no counterpart there.
 */
const DROPPED = new Set([
  'presence_penalty', 'frequency_penalty', 'stop', 'n', 'stream_options', 'logit_bias', 'seed', 'deferred', 'metadata', 'modalities', 'audio',
  'prediction', 'search_parameters', 'web_search_options',
]);

/** A function as an item of `input`: the call the model made. */
function callItem(call: JsonObject): JsonObject {
  const details = member(call, 'function');
  return compact({ type: 'function_call', call_id: member(call, 'id'), name: member(details, 'name'), arguments: member(details, 'arguments') });
}

/** The items that one chat message becomes. */
function itemsOfMessage(message: Json): Json[] {
  if (!isObject(message)) return [message];
  const role = stringMember(message, 'role') ?? 'user';
  const content = member(message, 'content');
  if (role === 'tool' || role === 'function') {
    const output = typeof content === 'string' ? content : (textOf(content) ?? '');
    // The older `function` role has no id of the call; the name ties the two together.
    return [compact({ type: 'function_call_output', call_id: member(message, 'tool_call_id') ?? member(message, 'name'), output })];
  }
  const old = member(message, 'function_call');
  const calls = [...objectsOf(member(message, 'tool_calls')), ...(isObject(old) ? [{ id: member(old, 'name') ?? '', function: old }] : [])];
  const isSilent = content === undefined || content === null || content === '';
  const spoken = { ...(role === 'user' ? message : without(message, 'name')), content: inputContent(content, role) };
  return [
    ...(isSilent && calls.length > 0 ? [] : [without(spoken, 'tool_calls', 'function_call', 'refusal', 'audio', 'reasoning_content')]),
    ...calls.map(callItem),
  ];
}

/** A tool as the Responses API takes it: the function lies flat in it. */
function flatTool(tool: Json): Json {
  const details = member(tool, 'function');
  return isObject(tool) && isObject(details) ? { type: 'function', ...details } : tool;
}

function flatFormat(format: Json): Json {
  const schema = member(format, 'json_schema');
  return isObject(schema) ? { type: 'json_schema', ...schema } : format;
}

function flatChoice(choice: Json): Json {
  const name = member(member(choice, 'function'), 'name') ?? member(choice, 'name');
  return name === undefined ? choice : { type: 'function', name };
}

/** Merges an object into a member that may be there already. */
function merged(target: Map<string, Json>, name: string, value: JsonObject): void {
  const present = target.get(name);
  target.set(name, isObject(present) ? { ...value, ...present } : value);
}

/**
 * A chat body as the Responses API takes it. Members keep their order; what has no counterpart is left out.
 * Null where the body holds no conversation.
 */
export function chatToResponses(body: JsonObject): JsonObject | null {
  if (member(body, 'messages') === undefined && member(body, 'input') === undefined) return null;
  const target = new Map<string, Json>();
  for (const [name, value] of Object.entries(body)) {
    switch (name) {
      case 'messages':
        if (member(body, 'input') === undefined) target.set('input', Array.isArray(value) ? value.flatMap(itemsOfMessage) : value);
        break;
      case 'max_completion_tokens':
        target.set('max_output_tokens', value);
        break;
      case 'max_tokens':
        if (!target.has('max_output_tokens')) target.set('max_output_tokens', value);
        break;
      case 'response_format':
        merged(target, 'text', { format: flatFormat(value) });
        break;
      case 'reasoning_effort':
        merged(target, 'reasoning', { effort: value });
        break;
      case 'functions':
        target.set('tools', objectsOf(value).map((details) => ({ type: 'function', ...details })));
        break;
      case 'tools':
        target.set('tools', Array.isArray(value) ? value.filter((tool: Json) => member(tool, 'type') !== 'live_search').map(flatTool) : value);
        break;
      case 'function_call':
      case 'tool_choice':
        target.set('tool_choice', flatChoice(value));
        break;
      case 'text':
      case 'reasoning':
        if (isObject(value)) merged(target, name, value);
        break;
      default:
        if (!DROPPED.has(name)) target.set(name, value);
    }
  }
  return Object.fromEntries(target);
}
