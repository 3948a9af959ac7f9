import type { Json, JsonObject } from '../../../model/json';
import { isObject } from '../../../model/json';
import { spelled, type Pointer } from '../../../model/pointer';
import type { LintContext } from '../context';
import type { Fault } from '../fault';
import { fault, holds, removal, setting } from '../found';
import { anthropicTurnFaults, isToolPart } from './anthropic-turns';
import { chatPartFaults } from './chat-parts';
import { contentFaults, plainPartFaults } from './content';
import { roleFault } from './roles';
import { silentSuspects, strangeSuspects } from './suspects';
import { toolCallFaults, toolMessageFaults } from './tool-calls';
import { partsOf } from './walk';

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
    const role = roleFault(template, message, pointer, index);
    if (role) found.push(role);
    found.push(...contentFaults(message, pointer, index, messages), ...nameFaults(message, pointer, index));
    if (Array.isArray(message['content'])) found.push(...listFaults(message, pointer));
    if (message['tool_calls'] !== undefined) found.push(...toolCallFaults(message, pointer));
    if (message['role'] === 'tool') found.push(...toolMessageFaults(message, pointer, index, messages));
  });
  found.push(...anthropicTurnFaults(messages), ...strangeSuspects(messages, found, reading.error));
  const isExplained = found.some(({ entryId }) => entryId === 'empty-message');
  return isExplained ? found : [...found, ...silentSuspects(messages, reading.error)];
}

/** Judges a content that is a list, part by part. */
function listFaults(message: JsonObject, pointer: Pointer): Fault[] {
  const found: Fault[] = [];
  for (const part of partsOf(message, pointer)) if (!isToolPart(part.value)) found.push(...chatPartFaults(part));
  return [...found, ...plainPartFaults(message, pointer, (text) => ({ type: 'text', text }))];
}

function notAnObject(message: Json, pointer: Pointer): Fault {
  return fault('wrong-field-type', {
    pointer,
    values: { field: spelled(pointer), type: 'an object', found: message === null ? 'null' : typeof message },
    seen: holds(pointer, message),
    edits: typeof message === 'string' && message !== '' ? [setting(pointer, { role: 'user', content: message })] : message === null ? [removal(pointer)] : [],
  });
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
