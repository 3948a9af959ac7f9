import { invalid, type Answer } from '../answer';
import { parseJson } from '../json/parse';
import { isSet, itemsOf, membersOf, positionAt, type Json, type JsonObject } from '../json/value';
import { checkImage } from './images';

/** Checks the messages of a chat completion. */
export function checkMessages(body: JsonObject): Answer | null {
  const messages = itemsOf(body.messages).map(membersOf);
  if (messages.length === 0) return invalid('Bad data: Messages cannot be empty');
  for (const message of messages) {
    const refusal = checkMessage(message);
    if (refusal) return refusal;
  }
  return null;
}

function checkMessage(message: JsonObject): Answer | null {
  const calls = itemsOf(message.tool_calls);
  if (calls.length === 0 && isEmpty(message.content)) {
    return invalid('Invalid request content: Each message must have at least one content element.');
  }
  const named = isSet(message.name) && message.name !== '';
  if (named && (message.role === 'system' || message.role === 'assistant')) return invalid("Only messages of role 'user' can have a name.");
  for (const call of calls) {
    const refusal = checkArguments(membersOf(call));
    if (refusal) return refusal;
  }
  for (const part of itemsOf(message.content)) {
    const { image_url: image } = membersOf(part);
    const url = typeof image === 'string' ? image : membersOf(image).url;
    const refusal = typeof url === 'string' ? checkImage(url) : null;
    if (refusal) return refusal;
  }
  return null;
}

function isEmpty(content: Json | undefined): boolean {
  if (!isSet(content) || content === '') return true;
  return Array.isArray(content) && content.every((part: Json) => membersOf(part).text === '');
}

function checkArguments(call: JsonObject): Answer | null {
  const text = membersOf(call.function).arguments;
  if (typeof text !== 'string') return null;
  const bytes = Buffer.from(text);
  const parsed = parseJson(bytes);
  if (!('fault' in parsed)) return null;
  const { line, column } = positionAt(bytes, parsed.fault.at);
  const error = `Error("${parsed.fault.message}", line: ${line}, column: ${column})`;
  return invalid(`The arguments to a tool_call with ID '${String(call.id)}' are not a valid JSON string. Parsing error: ${error}`);
}
