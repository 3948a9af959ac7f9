import type { Json, JsonObject } from '../../../model/json';
import { isObject } from '../../../model/json';
import type { Pointer } from '../../../model/pointer';
import { pointerOf } from '../../../model/pointer';

/** Larger schemas are judged as far as this, so that no request costs much. */
const MOST_NODES = 2_000;

/** Keywords whose members are schemas by name, that hold one schema, and that hold a list of schemas. */
const HOLDS: ReadonlyMap<string, 'named' | 'one' | 'many'> = new Map([
  ['properties', 'named'], ['$defs', 'named'], ['definitions', 'named'], ['patternProperties', 'named'],
  ['items', 'one'], ['additionalProperties', 'one'], ['not', 'one'], ['contains', 'one'], ['if', 'one'], ['then', 'one'], ['else', 'one'],
  ['anyOf', 'many'], ['oneOf', 'many'], ['allOf', 'many'], ['prefixItems', 'many'],
] as const);

/** A place within a schema. Its pointer is put together only where somebody asks for it. */
class Place {
  constructor(private readonly parent: Place | null, private readonly own: Pointer, private readonly name: string | number | null) {}

  get pointer(): Pointer {
    return `${this.parent?.pointer ?? ''}${this.own}${this.name === null ? '' : pointerOf(this.name)}`;
  }
}

/** A schema within a schema. */
export class SchemaNode {
  constructor(readonly schema: JsonObject, private readonly place: Place) {}

  get pointer(): Pointer {
    return this.place.pointer;
  }

  /** The schemas right within this one. `misfit` is told of places that have to hold a schema and hold no object. */
  *inner(misfit?: (value: Json, pointer: Pointer) => void): Generator<SchemaNode> {
    for (const keyword of Object.keys(this.schema)) {
      const kind = HOLDS.get(keyword);
      if (kind === undefined) continue;
      for (const [name, value] of membersOf(kind, this.schema[keyword])) {
        const place = new Place(this.place, `/${keyword}`, name);
        if (isObject(value)) yield new SchemaNode(value, place);
        // `additionalProperties: false` is what every schema of this kind says; a list of items is judged by itself.
        else if (keyword !== 'additionalProperties' && !Array.isArray(value)) misfit?.(value, place.pointer);
      }
    }
  }
}

function membersOf(kind: 'named' | 'one' | 'many', value: Json | undefined): Iterable<readonly [string | number | null, Json]> {
  if (value === undefined) return [];
  if (kind === 'one') return [[null, value]];
  if (kind === 'many') return Array.isArray(value) ? value.entries() : [];
  return isObject(value) ? Object.entries(value) : [];
}

/** Goes through a schema and all schemas within it, outermost first. */
export function* schemasIn(root: JsonObject, pointer: Pointer, misfit?: (value: Json, pointer: Pointer) => void): Generator<SchemaNode> {
  const queue = [new SchemaNode(root, new Place(null, pointer, null))];
  for (let at = 0; at < queue.length && at < MOST_NODES; at += 1) {
    const node = queue[at];
    if (!node) return;
    yield node;
    for (const inner of node.inner(misfit)) queue.push(inner);
  }
}
