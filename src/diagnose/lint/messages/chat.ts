import type { Json, JsonObject } from '../../../model/json';
import { isObject } from '../../../model/json';
import type { Pointer } from '../../../model/pointer';
import type { LintContext } from '../context';
import type { Fault } from '../fault';
import { fault, holds, removal, setting, spelled } from '../found';
import { chatPartFaults } from './chat-parts';
import { roleFault } from './roles';
import { silentSuspects } from './suspects';
import { toolCallFaults, toolMessageFaults } from './tool-calls';
import { isEmpty, partsOf } from './walk';

const ROLES_THAT_SPEAK = new Set(['system', 'user', 'assistant', 'developer']);

/** Judges the messages of a chat, one after the other. */
export function chatMessageFaults({ body, template, reading }: LintContext): Fault[] {
  const messages = body?.['messages'];
  if (template !== '/v1/chat/completions' || !Array.isArray(messages)) return [];
  if (messages.length === 0) {
    return [fault('empty-message', { pointer: '/messages', values: { field: 'messages' }, seen: 'messages is []', fact: 'there has to be one message', factSource: 'reports' })];
  }
  const found: Fault[] = [];
  messages.forEach((message: Json, index) => {
    const pointer = `/messages/${index}`;
    if (!isObject(message)) {
      found.push(notAnObject(message, pointer));
      return;
    }
    const role = roleFault(template, message['role'], pointer, index);
    if (role) found.push(role);
    found.push(...contentFaults(message, pointer, index, messages), ...nameFaults(message, pointer, index));
    for (const part of partsOf(message, pointer)) found.push(...chatPartFaults(part));
    if (message['tool_calls'] !== undefined) found.push(...toolCallFaults(message, pointer));
    if (message['role'] === 'tool') found.push(...toolMessageFaults(message, pointer, index, messages));
  });
  const isExplained = found.some(({ entryId }) => entryId === 'empty-message');
  return isExplained ? found : [...found, ...silentSuspects(messages, reading.error)];
}

function notAnObject(message: Json, pointer: Pointer): Fault {
  return fault('wrong-field-type', {
    pointer,
    values: { field: spelled(pointer), type: 'an object', found: message === null ? 'null' : typeof message },
    seen: holds(pointer, message),
    edits: typeof message === 'string' && message !== '' ? [setting(pointer, { role: 'user', content: message })] : message === null ? [removal(pointer)] : [],
  });
}

/** Finds messages that say nothing. A call of a tool needs no words; what a tool gave back may be empty. */
function contentFaults(message: JsonObject, pointer: Pointer, index: number, messages: readonly Json[]): Fault[] {
  const { role, content } = message;
  if (typeof role !== 'string' || !ROLES_THAT_SPEAK.has(role)) return [];
  const calls = message['tool_calls'];
  const isCalling = role === 'assistant' && ((Array.isArray(calls) && calls.length > 0) || isObject(message['function_call']));
  const isSilent = isEmpty(content) || content === undefined || content === null;
  if (!isSilent || isCalling) return isCalling && Array.isArray(content) && content.length === 0 ? [emptyList(pointer)] : wrongContent(content, pointer);
  const at = content === undefined ? pointer : `${pointer}/content`;
  // A null of the assistant may be a refusal or a thought that was all there is.
  const isCertain = role !== 'assistant' ? content !== null : Array.isArray(content) && content.length === 0;
  const isDispensable = messages.length > 1 && !(role === 'user' && index === messages.length - 1);
  return [
    fault('empty-message', {
      pointer: at,
      values: { index: String(index) },
      seen: holds(`${pointer}/content`, content),
      fact: 'every message has to say something',
      factSource: 'reports',
      certainty: isCertain ? 'exact' : 'likely',
      edits: isDispensable ? [removal(pointer)] : [],
    }),
  ];
}

/** A call of a tool whose content is a list without anything in it. */
function emptyList(pointer: Pointer): Fault {
  return fault('empty-message', {
    pointer: `${pointer}/content`,
    seen: holds(`${pointer}/content`, []),
    fact: 'a content that is a list needs an element',
    factSource: 'reports',
    certainty: 'likely',
    edits: [setting(`${pointer}/content`, '')],
  });
}

function wrongContent(content: Json | undefined, pointer: Pointer): Fault[] {
  if (content === undefined || content === null || typeof content === 'string' || Array.isArray(content)) return [];
  const at = `${pointer}/content`;
  const isPart = isObject(content) && typeof content['type'] === 'string';
  const edits = isPart ? [setting(at, [content])] : isObject(content) ? [] : [setting(at, JSON.stringify(content))];
  return [
    fault('unmatched-shape', {
      pointer: at,
      values: { field: spelled(at), type: 'Content' },
      seen: holds(at, content),
      fact: 'a content is a text or a list of parts',
      factSource: 'spec',
      edits,
    }),
  ];
}

function nameFaults(message: JsonObject, pointer: Pointer, index: number): Fault[] {
  const { role, name } = message;
  // Only the old `function` role is told which function by its name.
  if (typeof name !== 'string' || name === '' || role === 'user' || role === 'function' || typeof role !== 'string') return [];
  return [
    fault('message-name-not-allowed', {
      pointer: `${pointer}/name`,
      values: { role, index: String(index), value: name },
      seen: holds(`${pointer}/name`, name),
      fact: 'only messages of the user may have a name',
      factSource: 'reports',
      certainty: 'likely',
      edits: [removal(`${pointer}/name`)],
    }),
  ];
}
