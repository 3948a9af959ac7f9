import type { Json, JsonObject } from '../../../model/json';
import { isObject } from '../../../model/json';
import type { Pointer } from '../../../model/pointer';
import { pointerOf } from '../../../model/pointer';

/** Larger schemas are judged as far as this, so that no request costs much. */
const MOST_NODES = 2_000;

/** Keywords whose members are schemas by name. */
const BY_NAME = ['properties', '$defs', 'definitions', 'patternProperties'];
/** Keywords that hold a schema. */
const ONE = ['items', 'additionalProperties', 'not', 'contains', 'if', 'then', 'else'];
/** Keywords that hold a list of schemas. */
const MANY = ['anyOf', 'oneOf', 'allOf', 'prefixItems'];

/** A schema within a schema. */
export interface SchemaNode {
  readonly schema: JsonObject;
  readonly pointer: Pointer;
}

/** A place where a schema has to stand and something else does. */
export interface Misfit {
  readonly value: Json;
  readonly pointer: Pointer;
}

/** Goes through a schema and all schemas within it, outermost first. `misfit` is told of places that hold no object. */
export function* schemasIn(root: JsonObject, pointer: Pointer, misfit?: (place: Misfit) => void): Generator<SchemaNode> {
  const queue: SchemaNode[] = [{ schema: root, pointer }];
  for (let at = 0; at < queue.length && at < MOST_NODES; at += 1) {
    const node = queue[at];
    if (!node) return;
    yield node;
    const add = (value: Json | undefined, place: Pointer): void => {
      if (isObject(value)) queue.push({ schema: value, pointer: place });
      else if (value !== undefined) misfit?.({ value, pointer: place });
    };
    for (const keyword of BY_NAME) {
      const named = node.schema[keyword];
      if (!isObject(named)) continue;
      for (const [name, value] of Object.entries(named)) add(value, `${node.pointer}/${keyword}${pointerOf(name)}`);
    }
    for (const keyword of ONE) {
      const value = node.schema[keyword];
      // `additionalProperties: false` is what every schema of this kind says.
      if (keyword === 'additionalProperties' ? isObject(value) : !Array.isArray(value)) add(value, `${node.pointer}/${keyword}`);
    }
    for (const keyword of MANY) {
      const list = node.schema[keyword];
      if (Array.isArray(list)) list.forEach((value: Json, index) => add(value, `${node.pointer}/${keyword}/${index}`));
    }
  }
}
