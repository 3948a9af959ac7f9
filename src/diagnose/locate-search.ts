import type { Json, JsonObject } from '../model/json';
import { isObject } from '../model/json';
import type { Pointer } from '../model/pointer';
import { pointerOf } from '../model/pointer';

/** Larger bodies are searched as far as this. */
const MOST_NODES = 5_000;

/** An object within a document. */
export interface Place {
  readonly value: JsonObject;
  readonly pointer: Pointer;
}

/** Goes through all objects of a document, outermost first. Texts are never read. */
export function* objectsWithin(document: Json): Generator<Place> {
  const queue: { value: Json; pointer: Pointer }[] = [{ value: document, pointer: '' }];
  for (let at = 0; at < queue.length && at < MOST_NODES; at += 1) {
    const node = queue[at];
    if (!node) return;
    const { value, pointer } = node;
    if (isObject(value)) yield { value, pointer };
    const members: Iterable<readonly [string | number, Json]> = Array.isArray(value) ? value.entries() : isObject(value) ? Object.entries(value) : [];
    for (const [name, member] of members) {
      if (typeof member === 'object' && member !== null) queue.push({ value: member, pointer: pointer + pointerOf(name) });
    }
  }
}
