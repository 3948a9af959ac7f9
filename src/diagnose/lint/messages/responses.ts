import type { Json, JsonObject } from '../../../model/json';
import { isObject } from '../../../model/json';
import { spelled, type Pointer } from '../../../model/pointer';
import type { LintContext } from '../context';
import type { Fault } from '../fault';
import { fault, holds, removal, setting } from '../found';
import { chatTurnFault, isChatTurn } from './chat-turns';
import { plainPartFaults } from './content';
import { responsesPartFaults } from './responses-parts';
import { roleFault } from './roles';
import { customCallSuspects } from './suspects';
import { argumentFaults } from './tool-calls';
import { isEmpty, itemsOf, partsOf } from './walk';

/** Items that a client of another service adds and the API does not know (reported in 2026). */
const FOREIGN_ITEMS = new Set(['additional_tools']);

/** Judges the input of a response, item by item. */
export function responsesInputFaults({ body, template, reading }: LintContext): Fault[] {
  if ((template !== '/v1/responses' && template !== '/v1/responses/compact') || !body) return [];
  const { input } = body;
  if (input === '' || (Array.isArray(input) && input.length === 0)) return [empty('/input', input, [])];
  if (!Array.isArray(input)) return [];
  const found: Fault[] = [];
  const said = reading.error?.message ?? '';
  input.forEach((item: Json, index) => {
    const pointer = `/input/${index}`;
    if (isObject(item)) found.push(...(isChatTurn(item) ? [chatTurnFault(item, pointer, itemsOf(input))] : itemFaults(item, pointer, index, input.length, said)));
    else found.push(unmatched(pointer, holds(pointer, item), typeof item === 'string' ? [setting(pointer, { role: 'user', content: item })] : []));
  });
  found.push(...customCallSuspects(input, found, reading.error));
  return found;
}

function itemFaults(item: JsonObject, pointer: Pointer, index: number, length: number, said: string): Fault[] {
  const { type } = item;
  switch (type) {
    case undefined:
    case 'message':
      return messageFaults(item, pointer, index, length, said);
    case 'function_call':
      return argumentFaults(item['arguments'], `${pointer}/arguments`, item['call_id']);
    case 'function_call_output':
      return outputFaults(item, pointer);
    case 'reasoning':
      // A null content is what some SDKs echo; the API finds no shape for it.
      return item['content'] === null ? [unmatched(`${pointer}/content`, holds(`${pointer}/content`, null), [removal(`${pointer}/content`)])] : [];
    case 'text':
    case 'input_text':
    case 'input_image':
    case 'input_file':
      return [loosePart(item, pointer)];
    default:
      return typeof type === 'string' && FOREIGN_ITEMS.has(type) ? [unmatched(pointer, holds(`${pointer}/type`, type), [removal(pointer)])] : [];
  }
}

function messageFaults(item: JsonObject, pointer: Pointer, index: number, length: number, said: string): Fault[] {
  const found: Fault[] = [];
  const { content } = item;
  const roleIsWrong = roleFault('/v1/responses', item, pointer, index);
  if (roleIsWrong) found.push(roleIsWrong);
  if (isEmpty(content)) found.push(empty(pointer, content, length > 1 && index < length - 1 ? [removal(pointer)] : []));
  const type = item['role'] === 'assistant' ? 'output_text' : 'input_text';
  found.push(...plainPartFaults(item, pointer, (text) => ({ type, text })));
  for (const part of partsOf(item, pointer)) found.push(...responsesPartFaults(part, said));
  return found;
}

/** A part that stands in the input without a message around it. */
function loosePart(item: JsonObject, pointer: Pointer): Fault {
  const part = item['type'] === 'text' ? { ...item, type: 'input_text' } : item;
  return fault('unmatched-shape', {
    pointer,
    values: { field: spelled(pointer), type: 'ModelInput' },
    seen: holds(`${pointer}/type`, item['type']),
    fact: 'parts stand in the content of a message with a role',
    factSource: 'spec',
    certainty: 'likely',
    edits: [setting(pointer, { role: 'user', content: [part] })],
  });
}

function outputFaults(item: JsonObject, pointer: Pointer): Fault[] {
  if (typeof item['call_id'] === 'string') return [];
  return [
    fault('unmatched-shape', {
      pointer,
      values: { field: spelled(pointer), type: 'ModelInput' },
      seen: `${spelled(pointer)} has no call_id`,
      fact: 'the output of a function names its call',
      factSource: 'spec',
      edits: typeof item['tool_call_id'] === 'string' ? [{ kind: 'rename-member', pointer: `${pointer}/tool_call_id`, to: 'call_id' }] : [],
    }),
  ];
}

function empty(pointer: Pointer, content: Json | undefined, edits: Fault['edits']): Fault {
  return fault('empty-message', {
    pointer,
    values: pointer === '/input' ? { field: 'input' } : {},
    seen: holds(pointer === '/input' ? pointer : `${pointer}/content`, content),
    fact: 'every message has to say something',
    factSource: 'reports',
    certainty: 'likely',
    edits,
  });
}

function unmatched(pointer: Pointer, seen: string, edits: Fault['edits']): Fault {
  return fault('unmatched-shape', {
    pointer,
    values: { field: spelled(pointer), type: 'ModelInput' },
    seen,
    fact: 'the input is a text, or a list of messages, calls, their outputs and reasoning items',
    factSource: 'reports',
    edits,
  });
}
