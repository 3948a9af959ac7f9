import type { Json, JsonObject } from '../../model/json';
import { isObject, member, stringMember } from '../../model/json';
import { compact, itemsOf, without } from './members';

/** One part of a chat message as the Responses API takes it. An image is a plain string there, text has a direction. */
function inputPart(part: Json, role: string): Json {
  if (!isObject(part)) return part;
  const textType = role === 'assistant' ? 'output_text' : 'input_text';
  switch (member(part, 'type')) {
    case 'text':
    case 'input_text':
    case 'output_text':
      return { type: textType, ...without(part, 'type') };
    case 'image_url': {
      const image = member(part, 'image_url');
      return compact({ type: 'input_image', image_url: member(image, 'url') ?? image, detail: member(image, 'detail') });
    }
    case 'file': {
      const file = member(part, 'file');
      return isObject(file) ? { type: 'input_file', ...file } : { ...part, type: 'input_file' };
    }
    default:
      return part;
  }
}

/** The content of a chat message as the Responses API takes it. */
export function inputContent(content: Json | undefined, role: string): Json {
  if (Array.isArray(content)) return content.map((part: Json) => inputPart(part, role));
  return content ?? '';
}

/** One part of a Responses item as chat takes it. */
function chatPart(part: Json): Json {
  if (!isObject(part)) return part;
  switch (member(part, 'type')) {
    case 'input_text':
    case 'output_text':
      return { type: 'text', ...without(part, 'type', 'annotations', 'logprobs') };
    case 'input_image':
      return { type: 'image_url', image_url: compact({ url: member(part, 'image_url'), detail: member(part, 'detail') }) };
    case 'input_file':
      return { type: 'file', file: without(part, 'type') };
    default:
      return part;
  }
}

/** The content of a Responses item as chat takes it. */
export function chatContent(content: Json | undefined): Json {
  if (Array.isArray(content)) return content.map(chatPart);
  return content ?? '';
}

/** The text of a content, its text parts joined; null where there is none. */
export function textOf(content: Json | undefined): string | null {
  if (typeof content === 'string') return content;
  const texts = itemsOf(content).flatMap((part) => stringMember(part, 'text') ?? []);
  return texts.length === 0 ? null : texts.join('\n');
}

/** The last message of the user in a chat or Responses body. */
export function lastUserContent(body: JsonObject): Json | undefined {
  const input = member(body, 'input');
  if (typeof input === 'string') return input;
  const messages = [...itemsOf(member(body, 'messages')), ...itemsOf(input)];
  return member(messages.findLast((message) => member(message, 'role') === 'user'), 'content');
}
