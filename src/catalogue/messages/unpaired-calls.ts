import { isList, member, stringMember, type Json } from '../../model/json';
import { pointerOf, type Pointer } from '../../model/pointer';
import type { Reading } from '../../model/reading';

/** A call of a tool without its result in the history, or a result without its call before it. */
export interface Unpaired {
  readonly what: 'call' | 'result';
  /** The message, or the item of `input`, that holds it. */
  readonly pointer: Pointer;
  /** The id of the call; null where a result names none. */
  readonly id: string | null;
}

/** Finds what has no counterpart in the history of a request, in its order: messages of chat, items of Responses. */
export function unpairedCalls({ request }: Reading): Unpaired[] {
  const field = (['messages', 'input'] as const).find((name) => isList(member(request, name)));
  const items = field === undefined ? undefined : member(request, field);
  // The calls of a stored answer are not in the request.
  if (field === undefined || !isList(items) || stringMember(request, 'previous_response_id') !== null) return [];
  const open = new Map<string, Unpaired>();
  const lonely: Unpaired[] = [];
  items.forEach((item, index) => {
    const pointer = pointerOf(field, index);
    for (const id of callsOf(item)) open.set(id, { what: 'call', pointer, id });
    const result = resultOf(item);
    if (result && (result.id === null || !open.delete(result.id))) lonely.push({ what: 'result', pointer, id: result.id });
  });
  return [...lonely, ...open.values()];
}

function callsOf(item: Json): string[] {
  if (stringMember(item, 'type') === 'function_call') return [stringMember(item, 'call_id') ?? ''];
  const calls = member(item, 'tool_calls');
  return isList(calls) ? calls.map((call) => stringMember(call, 'id') ?? '') : [];
}

function resultOf(item: Json): { id: string | null } | null {
  if (stringMember(item, 'type') === 'function_call_output') return { id: stringMember(item, 'call_id') };
  return stringMember(item, 'role') === 'tool' ? { id: stringMember(item, 'tool_call_id') } : null;
}
