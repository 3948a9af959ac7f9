import { STRUCTURED_OUTPUT } from '../../../api/structured-outputs';
import type { Edit } from '../../../model/edit';
import type { Json, JsonObject } from '../../../model/json';
import { isObject } from '../../../model/json';
import { spelled, type Pointer } from '../../../model/pointer';
import type { Fault } from '../fault';
import { fault, holds, removal, setting } from '../found';
import { requiredListFault } from './required-list';
import { schemasIn, type SchemaNode } from './walk';

const TYPES = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];
/** What other languages call a type of JSON schema. */
const TYPES_ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['str', 'string'], ['text', 'string'], ['int', 'integer'], ['long', 'integer'], ['float', 'number'], ['double', 'number'], ['decimal', 'number'],
  ['bool', 'boolean'], ['dict', 'object'], ['map', 'object'], ['list', 'array'], ['tuple', 'array'], ['none', 'null'],
]);
const LIMITS: readonly (readonly [string, number])[] = [
  ['minLength', STRUCTURED_OUTPUT.maxLength],
  ['maxLength', STRUCTURED_OUTPUT.maxLength],
  ['minItems', STRUCTURED_OUTPUT.maxItems],
  ['maxItems', STRUCTURED_OUTPUT.maxItems],
];

/** Judges the schema that an answer has to follow. Unlike the schemas of tools it is enforced, so the API reads it strictly. */
export function outputSchemaFaults(schema: JsonObject, pointer: Pointer): Fault[] {
  const found: Fault[] = [];
  const nodes = schemasIn(schema, pointer, (value, at) => {
    if (typeof value === 'boolean') found.push(invalid(at, value, 'a schema that is only true or false is not taken', 'docs', []));
  });
  for (const node of nodes) {
    const required = requiredListFault(node);
    if (required) found.push(required);
    found.push(...nodeFaults(node));
  }
  return found;
}

function invalid(pointer: Pointer, value: Json | undefined, reason: string, factSource: 'docs' | 'reports', edits: readonly Edit[], certainty: Fault['certainty'] = 'exact'): Fault {
  return fault('invalid-json-schema', {
    pointer,
    values: { field: spelled(pointer), reason },
    seen: holds(pointer, value),
    fact: reason,
    factSource,
    certainty,
    edits,
  });
}

function nodeFaults(node: SchemaNode): Fault[] {
  const { schema } = node;
  const found: Fault[] = [];
  const at = (keyword: string): Pointer => `${node.pointer}/${keyword}`;
  for (const keyword of ['enum', 'anyOf']) {
    const list = schema[keyword];
    if (Array.isArray(list) && list.length === 0) found.push(invalid(at(keyword), list, `an empty ${keyword} is not taken`, 'docs', [removal(at(keyword))]));
  }
  for (const keyword of STRUCTURED_OUTPUT.refusedKeywords) {
    if (schema[keyword] !== undefined) found.push(invalid(at(keyword), schema[keyword], `${keyword} is not taken`, 'docs', [removal(at(keyword))]));
  }
  if (Array.isArray(schema['items'])) found.push(invalid(at('items'), schema['items'], 'items is one schema, not a list', 'docs', []));
  for (const [keyword, most] of LIMITS) {
    const limit = schema[keyword];
    if (typeof limit !== 'number' || limit <= most) continue;
    found.push(invalid(at(keyword), limit, `${keyword} may be ${most} at most`, 'docs', [setting(at(keyword), most)], 'likely'));
  }
  const { properties } = schema;
  const count = isObject(properties) ? Object.keys(properties).length : 0;
  if (count > STRUCTURED_OUTPUT.maxProperties) {
    found.push(invalid(at('properties'), properties, `an object may have ${STRUCTURED_OUTPUT.maxProperties} properties, and this one has ${count}`, 'docs', [], 'likely'));
  }
  return [...found, ...typeFaults(schema['type'], () => at('type'))];
}

function typeFaults(type: Json | undefined, place: () => Pointer): Fault[] {
  if (typeof type !== 'string' || TYPES.includes(type)) return [];
  const pointer = place();
  const lower = type.toLowerCase();
  const right = TYPES.includes(lower) ? lower : TYPES_ELSEWHERE.get(lower);
  return [invalid(pointer, type, `JSON schema has no type "${type}"`, 'reports', right === undefined ? [] : [setting(pointer, right)])];
}
