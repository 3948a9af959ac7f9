import type { Json, JsonObject } from '../model/json';
import { isObject, member } from '../model/json';
import type { Pointer } from '../model/pointer';
import { pointerOf } from '../model/pointer';
import type { Reading } from '../model/reading';
import { isEmpty, itemsOf } from './lint/messages/walk';
import { follow, normalised, stepsOf } from './locate-path';
import { objectsWithin } from './locate-search';

/** Names of the server that stand for members of other names, in normalised form. */
const ALIASES: ReadonlyMap<string, readonly string[]> = new Map([
  ['maxtokens', ['max_tokens', 'max_completion_tokens', 'max_output_tokens']],
  ['maxcompletiontokens', ['max_tokens']],
  ['stopsequences', ['stop']],
  ['stop', ['stop_sequences']],
  ['responseformat', ['text.format']],
  ['reasoningeffort', ['reasoning.effort']],
  ['livesearch', ['search_parameters', 'web_search_options']],
  ['search', ['search_parameters', 'web_search_options']],
  ['functions', ['tools']],
]);

/** Where schemas stand whose own paths the server names (`/required`). */
const SCHEMAS = [['response_format', 'json_schema', 'schema'], ['text', 'format', 'schema'], ['response_format', 'schema']];

/**
 * Finds the place in the request body that the server means by a name: a parameter in any spelling (`presencePenalty`),
 * a path (`tools[0].type`, `reasoning.effort`, `/required`), the id of a call, the name of a tool, or "empty message".
 * Of a path that leads out of the body it gives the last place that is there. Null where the body has nothing of the kind.
 * A field that is said to be missing (`isMissing`) is not looked for elsewhere: the place it is missing from is given.
 */
export function locateParameter(reading: Reading, serverName: string, isMissing = false): Pointer | null {
  const body = reading.request;
  const name = serverName.trim().replace(/^["'`]+|["'`.,:;]+$/g, '');
  if (!isObject(body) || name === '' || name.length > 300) return null;
  if (isMissing) return missingFrom(body, name);
  if (/\bempty\b/i.test(name) && /message|content/i.test(name)) return emptyMessage(body, /\b(?:user|system|assistant)\b/i.exec(name)?.[0].toLowerCase() ?? null);
  return atPath(body, name) ?? aliased(body, name) ?? inSchema(body, name) ?? holderOf(body, name) ?? callOf(body, name) ?? toolOf(body, name) ?? anywhere(body, name);
}

function atPath(body: JsonObject, name: string): Pointer | null {
  const steps = stepsOf(name);
  const followed = follow(body, steps);
  if (followed.steps === steps.length && steps.length > 0) return followed.pointer;
  // `reasoning.effort` of one endpoint is `reasoning_effort` of another.
  const joined = steps.length > 1 ? follow(body, [steps.join('_')]) : null;
  if (joined?.steps === 1) return joined.pointer;
  return followed.steps > 0 ? followed.pointer : null;
}

/** The object that a missing field belongs into: the last place of its path that is there, '' for the body itself. */
function missingFrom(body: JsonObject, name: string): Pointer {
  return follow(body, stepsOf(name)).pointer;
}

function aliased(body: JsonObject, name: string): Pointer | null {
  for (const path of ALIASES.get(normalised(name)) ?? []) {
    const steps = stepsOf(path);
    const followed = follow(body, steps);
    if (followed.steps === steps.length) return followed.pointer;
  }
  return null;
}

/** A path within a schema, for the schema that has such a place; a null there is what the server complains of. */
function inSchema(body: JsonObject, name: string): Pointer | null {
  if (!name.startsWith('/')) return null;
  const steps = stepsOf(name);
  const tools = member(body, 'tools');
  const count = Array.isArray(tools) ? tools.length : 0;
  const roots = [...SCHEMAS];
  for (let index = 0; index < count; index += 1) roots.push(['tools', String(index), 'function', 'parameters'], ['tools', String(index), 'parameters']);
  let first: Pointer | null = null;
  for (const root of roots) {
    const start = follow(body, root);
    if (start.steps !== root.length) continue;
    const followed = follow(start.value, steps, start.pointer);
    if (followed.steps !== steps.length) continue;
    if (followed.value === null) return followed.pointer;
    first ??= followed.pointer;
  }
  return first;
}

/** The member of the body that holds an id, such as that of a stored response. */
function holderOf(body: JsonObject, id: string): Pointer | null {
  const found = Object.keys(body).find((name) => body[name] === id);
  return found === undefined ? null : pointerOf(found);
}

/** The arguments of the call with an id, else the result that names it. */
function callOf(body: JsonObject, id: string): Pointer | null {
  let result: Pointer | null = null;
  for (const { value, pointer } of objectsWithin(body)) {
    if ((value['id'] === id || value['call_id'] === id) && (isObject(value['function']) || value['arguments'] !== undefined)) {
      return isObject(value['function']) ? `${pointer}/function/arguments` : `${pointer}/arguments`;
    }
    if (value['tool_call_id'] === id) result ??= `${pointer}/tool_call_id`;
    else if (value['call_id'] === id) result ??= `${pointer}/call_id`;
  }
  return result;
}

/** The parameters of the tool with a name. */
function toolOf(body: JsonObject, name: string): Pointer | null {
  const tools: Json | undefined = body['tools'];
  if (!Array.isArray(tools)) return null;
  for (const [index, tool] of tools.entries()) {
    const pointer = `/tools/${index}`;
    if (member(member(tool, 'function'), 'name') === name) return `${pointer}/function/parameters`;
    if (member(tool, 'name') === name) return `${pointer}/parameters`;
  }
  return null;
}

/** The outermost member of that name, wherever it stands. Only for names that look like members, not for words of prose. */
function anywhere(body: JsonObject, name: string): Pointer | null {
  const wanted = normalised(name);
  if (!/^[\w$-]+$/.test(name) || wanted.length < 3) return null;
  for (const { value, pointer } of objectsWithin(body)) {
    for (const key of Object.keys(value)) if (normalised(key) === wanted) return pointer + pointerOf(key);
  }
  return null;
}

/** The first message that says nothing, of the role that is named where there is one. */
function emptyMessage(body: JsonObject, role: string | null): Pointer | null {
  for (const name of ['messages', 'input']) {
    const list: Json | undefined = body[name];
    if (!Array.isArray(list)) continue;
    if (list.length === 0) return `/${name}`;
    const silent = itemsOf(list).flatMap((message, index) => (isSilent(message) ? [{ message, index }] : []));
    const found = silent.find(({ message }) => member(message, 'role') === role) ?? silent[0];
    if (found) return `/${name}/${found.index}`;
  }
  return null;
}

function isSilent(message: Json): boolean {
  const content = member(message, 'content');
  if (member(message, 'role') === 'tool') return false;
  return isEmpty(content) || (content === null && member(message, 'tool_calls') === undefined) || (content === undefined && member(message, 'role') !== undefined);
}
