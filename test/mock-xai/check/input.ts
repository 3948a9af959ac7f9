import { invalid, type Answer } from '../answer';
import { itemsOf, membersOf, type JsonObject } from '../json/value';
import { checkImage } from './images';

/** Checks the input items of the Responses API. Parts in the style of chat completions count as empty blocks. */
export function checkInput(body: JsonObject): Answer | null {
  for (const item of itemsOf(body.input)) {
    const { content } = membersOf(item);
    if (content === '') return invalid('Empty content block');
    for (const part of itemsOf(content).map(membersOf)) {
      const refusal = checkPart(part);
      if (refusal) return refusal;
    }
  }
  if (Array.isArray(body.input) && itemsOf(body.input).length === 0) return invalid('Invalid request content: Each message must have at least one content element.');
  return body.input === '' ? invalid('Empty content block') : null;
}

function checkPart(part: JsonObject): Answer | null {
  if (part.type === 'text' || part.type === 'image_url' || part.text === '') return invalid('Empty content block');
  return typeof part.image_url === 'string' ? checkImage(part.image_url) : null;
}
