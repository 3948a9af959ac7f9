import type { Json, JsonObject } from '../../../model/json';
import { isObject } from '../../../model/json';
import type { Pointer } from '../../../model/pointer';

/** One part of a message's content that is a list. */
export interface Part {
  readonly value: JsonObject;
  readonly pointer: Pointer;
  readonly role: string;
}

/** The items of a list; [] for anything else. */
export function itemsOf(value: Json | undefined): readonly Json[] {
  if (!Array.isArray(value)) return [];
  const items: readonly Json[] = value;
  return items;
}

/** The objects of a list, with their pointers. */
export function* objectsIn(list: Json | undefined, pointer: Pointer): Generator<readonly [JsonObject, Pointer, number]> {
  if (!Array.isArray(list)) return;
  for (let index = 0; index < list.length; index += 1) {
    const value: unknown = list[index];
    if (isObject(value)) yield [value, `${pointer}/${index}`, index];
  }
}

/** The parts of a content that is a list. */
export function* partsOf(message: JsonObject, pointer: Pointer): Generator<Part> {
  const role = typeof message['role'] === 'string' ? message['role'] : '';
  for (const [value, place] of objectsIn(message['content'], `${pointer}/content`)) yield { value, pointer: place, role };
}

/** Tells whether a content says nothing at all: an empty text, an empty list, a list of empty texts. Reads no long text. */
export function isEmpty(content: Json | undefined): boolean {
  if (content === '') return true;
  if (!Array.isArray(content)) return false;
  return content.every((part: Json) => isObject(part) && part['text'] === '');
}
