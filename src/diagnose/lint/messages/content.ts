import type { Edit } from '../../../model/edit';
import type { Json, JsonObject } from '../../../model/json';
import { isObject } from '../../../model/json';
import { spelled, type Pointer } from '../../../model/pointer';
import type { Fault } from '../fault';
import { fault, holds, removal, renaming, setting } from '../found';
import { isEmpty, itemsOf } from './walk';

const ROLES_THAT_SPEAK = new Set(['system', 'user', 'assistant', 'developer']);

/** Finds messages that say nothing. A call of a tool needs no words; what a tool gave back may be empty. */
export function contentFaults(message: JsonObject, pointer: Pointer, index: number, messages: readonly Json[]): Fault[] {
  const { role, content } = message;
  // What a tool gave back may be empty, but a null fits no shape; a few words keep the call answered.
  if (role === 'tool' && content === null) return wrongContent(content, pointer, [setting(`${pointer}/content`, '(no output)')]);
  if (typeof role !== 'string' || !ROLES_THAT_SPEAK.has(role)) return [];
  const calls = message['tool_calls'];
  const isAssistant = role === 'assistant';
  const isCalling = isAssistant && ((Array.isArray(calls) && calls.length > 0) || isObject(message['function_call']));
  const isDispensable = messages.length > 1 && !(role === 'user' && index === messages.length - 1);
  const edits = isDispensable ? [removal(pointer)] : [];
  if (isCalling) return Array.isArray(content) && content.length === 0 ? [emptyList(pointer)] : wrongContent(content ?? '', pointer, []);
  if (content === undefined) return [withoutContent(message, pointer, edits)];
  if (content === null && !isAssistant) return wrongContent(content, pointer, edits);
  if (content !== null && !isEmpty(content)) return wrongContent(content, pointer, []);
  // A null of the assistant may be a refusal or a thought that was all there is.
  const isCertain = !isAssistant || (Array.isArray(content) && content.length === 0);
  return [
    fault('empty-message', {
      pointer,
      values: { index: String(index) },
      seen: holds(`${pointer}/content`, content),
      fact: 'every message has to say something',
      factSource: 'reports',
      certainty: isCertain ? 'exact' : 'likely',
      edits,
    }),
  ];
}

/** Other names for what a message says. */
const CONTENT_ELSEWHERE = ['text', 'message', 'value', 'parts', 'contents'];

function withoutContent(message: JsonObject, pointer: Pointer, edits: readonly Edit[]): Fault {
  const other = CONTENT_ELSEWHERE.find((name) => typeof message[name] === 'string' || Array.isArray(message[name]));
  return fault('missing-field', {
    pointer,
    values: { field: 'content', parent: spelled(pointer) },
    seen: `${spelled(pointer)} has no content`,
    fact: 'every message has a content',
    factSource: 'spec',
    certainty: message['role'] === 'assistant' ? 'likely' : 'exact',
    edits: other === undefined ? edits : [renaming(`${pointer}/${other}`, 'content')],
  });
}

/** A call of a tool whose content is a list without anything in it. */
function emptyList(pointer: Pointer): Fault {
  return fault('empty-message', {
    pointer,
    seen: holds(`${pointer}/content`, []),
    fact: 'a content that is a list needs an element',
    factSource: 'reports',
    certainty: 'likely',
    edits: [setting(`${pointer}/content`, '')],
  });
}

/** Texts that stand in a list of parts as they are. `part` makes a part of one, as the endpoint writes it. */
export function plainPartFaults(message: JsonObject, pointer: Pointer, part: (text: string) => Json): Fault[] {
  return itemsOf(message['content']).flatMap((item, index) => {
    if (typeof item !== 'string') return [];
    const at = `${pointer}/content/${index}`;
    return [
      fault('unmatched-shape', {
        pointer: at,
        values: { field: spelled(at), type: 'Content' },
        seen: holds(at, item),
        fact: 'a part is an object with a type, or the whole content is one text',
        factSource: 'spec',
        edits: [setting(at, part(item))],
      }),
    ];
  });
}

/** Finds a content that is neither a text nor a list. */
function wrongContent(content: Json | undefined, pointer: Pointer, otherwise: readonly Edit[]): Fault[] {
  if (content === undefined || typeof content === 'string' || Array.isArray(content)) return [];
  const at = `${pointer}/content`;
  const isPart = isObject(content) && typeof content['type'] === 'string';
  const isPlain = typeof content === 'number' || typeof content === 'boolean';
  return [
    fault('unmatched-shape', {
      pointer: at,
      values: { field: spelled(at), type: 'Content' },
      seen: holds(at, content),
      fact: 'a content is a text or a list of parts',
      factSource: 'spec',
      edits: isPart ? [setting(at, [content])] : isPlain ? [setting(at, String(content))] : otherwise,
    }),
  ];
}
