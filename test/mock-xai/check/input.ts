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
  return body.input === '' ? invalid('Empty content block') : null;
}

function checkPart(part: JsonObject): Answer | null {
  if (part.type === 'text' || part.type === 'image_url' || part.text === '') return invalid('Empty content block');
  return typeof part.image_url === 'string' ? checkImage(part.image_url) : null;
}
