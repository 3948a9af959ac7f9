import type { Edit } from '../../../model/edit';
import type { Json, JsonObject } from '../../../model/json';
import { isObject, member, parseJson } from '../../../model/json';
import { spelled, type Pointer } from '../../../model/pointer';
import type { Fault } from '../fault';
import { fault, holds, setting, shown } from '../found';
import { objectsIn } from './walk';

/** Longer arguments are not parsed: they are looked at from both ends. */
const LONGEST_PARSED = 4_000;

/** Tells whether arguments are the text of a JSON value, as far as that costs little to see. */
function isJsonText(text: string): boolean {
  if (text.length <= LONGEST_PARSED) return parseJson(text) !== undefined;
  return /^\s*[{["]/.test(text) && /[}\]"]\s*$/.test(text.slice(-20));
}

/** A value as JSON; null where it is nested too deeply to be written. */
function jsonText(value: JsonObject): string | null {
  try {
    return JSON.stringify(value);
  } catch {
    return null;
  }
}

/** Judges the arguments of a call, which have to be JSON written as a string. Where they are no string at all, it is their type that is wrong. */
export function argumentFaults(value: Json | undefined, pointer: Pointer, id: Json | undefined): Fault[] {
  if (typeof value === 'string' ? isJsonText(value) : value === undefined) return [];
  const edits: Edit[] = [];
  if (typeof value === 'string' && value.trim() === '') edits.push(setting(pointer, '{}'));
  const text = isObject(value) ? jsonText(value) : null;
  if (text !== null) edits.push(setting(pointer, text));
  const isText = typeof value === 'string';
  return [
    fault(isText ? 'invalid-tool-call-arguments' : 'wrong-field-type', {
      pointer,
      values: { ...(typeof id === 'string' && { id }), ...(!isText && { field: spelled(pointer), type: 'a string', found: shown(value) }) },
      seen: holds(pointer, value),
      fact: 'the arguments of a call are JSON in a string',
      factSource: 'reports',
      edits,
    }),
  ];
}

/** Judges the calls that an assistant message holds. */
export function toolCallFaults(message: JsonObject, pointer: Pointer): Fault[] {
  const found: Fault[] = [];
  for (const [call, place] of objectsIn(message['tool_calls'], `${pointer}/tool_calls`)) {
    found.push(...argumentFaults(member(call['function'], 'arguments'), `${place}/function/arguments`, call['id']));
  }
  return found;
}

/** Finds the result of a tool that does not say which call it answers. */
export function toolMessageFaults(message: JsonObject, pointer: Pointer, index: number, messages: readonly Json[]): Fault[] {
  if (typeof message['tool_call_id'] === 'string' && message['tool_call_id'] !== '') return [];
  const id = onlyOpenCall(messages, index);
  return [
    fault('missing-field', {
      pointer,
      values: { field: 'tool_call_id', parent: `messages[${index}]`, role: 'tool', index: String(index) },
      seen: `messages[${index}] has no tool_call_id`,
      fact: 'the result of a tool names its call',
      factSource: 'spec',
      edits: id === null ? [] : [setting(`${pointer}/tool_call_id`, id)],
    }),
  ];
}

/** The call that a result must belong to: the only one of the message before it. */
function onlyOpenCall(messages: readonly Json[], index: number): string | null {
  const calls = member(messages[index - 1], 'tool_calls');
  const id = Array.isArray(calls) && calls.length === 1 ? member(calls[0], 'id') : undefined;
  return typeof id === 'string' ? id : null;
}
