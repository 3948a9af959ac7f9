import type { Edit } from '../../../model/edit';
import type { Json, JsonObject } from '../../../model/json';
import { isObject, member } from '../../../model/json';
import { spelled, type Pointer } from '../../../model/pointer';
import type { Fault } from '../fault';
import { fault, setting } from '../found';
import { itemsOf } from './walk';

/** Tells whether an item of a Responses input is a turn of chat with tools: a message with calls, or the result of one. */
export function isChatTurn(item: Json): boolean {
  return isObject(item) && (itemsOf(item['tool_calls']).length > 0 || (item['role'] === 'tool' && item['type'] === undefined));
}

/** The items that a turn of chat becomes: its words, then each call; or the output of a call. */
function itemsOfTurn(item: JsonObject): JsonObject[] {
  const { role, content, tool_calls: calls, tool_call_id: id } = item;
  if (role === 'tool') {
    const output = typeof content === 'string' ? content : JSON.stringify(content ?? '');
    return [{ type: 'function_call_output', ...(typeof id === 'string' && { call_id: id }), output }];
  }
  const words = content === undefined || content === null || content === '' ? [] : [{ role: 'assistant', content }];
  return [...words, ...itemsOf(calls).map(callItem)];
}

function callItem(call: Json): JsonObject {
  const details = member(call, 'function');
  return { type: 'function_call', call_id: member(call, 'id') ?? '', name: member(details, 'name') ?? '', arguments: member(details, 'arguments') ?? '{}' };
}

/** One item stands in the place of the turn; several take the whole list to be written anew. */
function editFor(item: JsonObject, pointer: Pointer, input: readonly Json[]): Edit {
  const items = itemsOfTurn(item);
  const [only] = items;
  if (only !== undefined && items.length === 1) return setting(pointer, only);
  return setting('/input', rewritten(input));
}

const written = new WeakMap<readonly Json[], Json[]>();

/** The whole list with items in the place of turns, made once for all its turns. */
function rewritten(input: readonly Json[]): Json[] {
  const known = written.get(input);
  if (known) return known;
  const items = input.flatMap((other) => (isObject(other) && isChatTurn(other) ? itemsOfTurn(other) : [other]));
  written.set(input, items);
  return items;
}

/** The fault of a turn of chat in the input of a response. */
export function chatTurnFault(item: JsonObject, pointer: Pointer, input: readonly Json[]): Fault {
  const isResult = item['role'] === 'tool';
  return fault('unmatched-shape', {
    pointer,
    values: { field: spelled(pointer), type: 'ModelInput' },
    seen: isResult ? `${spelled(pointer)} has the role tool` : `${spelled(pointer)} has tool_calls`,
    fact: isResult ? 'the output of a function is an item of the type function_call_output' : 'each call is an item of the type function_call',
    factSource: 'spec',
    edits: [editFor(item, pointer, input)],
  });
}
