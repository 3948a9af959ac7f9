import type { Json } from '../../../model/json';
import { isObject, member, stringMember } from '../../../model/json';
import type { Pointer } from '../../../model/pointer';
import type { Fault } from '../fault';
import { fault, holds, setting } from '../found';
import { itemsOf } from './walk';

const CALL = 'tool_use';
const RESULT = 'tool_result';

function isOf(part: Json, type: string): boolean {
  return member(part, 'type') === type;
}

/** Tells whether a part of a content is a call of a tool or its result, as Anthropic's API writes them. */
export function isToolPart(part: Json): boolean {
  return isOf(part, CALL) || isOf(part, RESULT);
}

/** The faults of the messages of Anthropic's shape in a chat: the first of each kind in each message. All edits write the whole list anew. */
export function anthropicTurnFaults(messages: readonly Json[]): Fault[] {
  const found: Fault[] = [];
  let right: Json[] | null = null;
  for (const [index, message] of messages.entries()) {
    const content = member(message, 'content');
    if (!Array.isArray(content)) continue;
    for (const type of [CALL, RESULT]) {
      const place = content.findIndex((part: Json) => isOf(part, type));
      if (place < 0) continue;
      right ??= messages.flatMap(turnsOf);
      found.push(turnFault(type, `/messages/${index}/content/${place}`, right));
    }
  }
  return found;
}

function turnFault(type: string, pointer: Pointer, right: Json[]): Fault {
  return fault('unmatched-shape', {
    pointer,
    values: { value: type, type: 'Content' },
    seen: holds(`${pointer}/type`, type),
    fact: type === CALL ? 'on chat the calls of an assistant stand in tool_calls beside the content' : 'on chat the output of a tool is a message of the role tool with a tool_call_id',
    factSource: 'spec',
    certainty: 'likely',
    edits: [setting('/messages', right)],
  });
}

/** The messages of chat that a message becomes: the results of tools first, as they answer the calls before. */
function turnsOf(message: Json): Json[] {
  const parts = itemsOf(member(message, 'content'));
  if (!isObject(message) || !parts.some(isToolPart)) return [message];
  const results = parts.filter((part) => isOf(part, RESULT)).map((part) => ({ role: 'tool', tool_call_id: stringMember(part, 'tool_use_id') ?? '', content: textOf(member(part, 'content')) }));
  const calls = parts.filter((part) => isOf(part, CALL)).map(callOf);
  const others = parts.filter((part) => !isToolPart(part));
  const rest = others.length === 0 ? null : others.every((part) => isOf(part, 'text')) ? textOf(others) : others;
  if (calls.length === 0) return rest === null ? results : [...results, { ...message, content: rest }];
  return [...results, { ...message, content: rest ?? '', tool_calls: calls }];
}

function callOf(part: Json): Json {
  return { id: stringMember(part, 'id') ?? '', type: 'function', function: { name: stringMember(part, 'name') ?? '', arguments: JSON.stringify(member(part, 'input') ?? {}) } };
}

function textOf(content: Json | undefined): string {
  if (typeof content === 'string') return content;
  return itemsOf(content).map((part) => stringMember(part, 'text') ?? JSON.stringify(part)).join('\n');
}
