import { invalid, type Answer } from '../answer';
import { isObject, isSet, itemsOf, membersOf, type Json, type JsonObject } from '../json/value';

const TYPES = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];

/**
 * Refuses an output schema that is no JSON Schema, or holds what the documentation of structured outputs rules out. The sentence is the reported one;
 * what it says of each violation is worded as the validators of that kind do.
 */
export function checkOutputSchema(schema: Json | undefined): Answer | null {
  const violation = isObject(schema) ? violationIn(schema, '') : null;
  return violation === null ? null : invalid(`Invalid request content: Schema validation failed: [standard_violation] ${violation}`);
}

function violationIn(schema: JsonObject, at: string): string | null {
  const own = ownViolation(schema, at);
  if (own !== null) return own;
  for (const [path, inner] of innerOf(schema, at)) {
    const found = isObject(inner) ? violationIn(inner, path) : `${path}: ${JSON.stringify(inner)} is not of type "object"`;
    if (found !== null) return found;
  }
  return null;
}

function ownViolation(schema: JsonObject, at: string): string | null {
  const is = (keyword: string, what: string): string => `${at}/${keyword}: ${JSON.stringify(schema[keyword])} ${what}`;
  if ('required' in schema && !Array.isArray(schema.required)) return is('required', 'is not of type "array"');
  if ('properties' in schema && !isObject(schema.properties)) return is('properties', 'is not of type "object"');
  if (typeof schema.type === 'string' && !TYPES.includes(schema.type)) return is('type', `is not one of ${JSON.stringify(TYPES)}`);
  if (Array.isArray(schema.items)) return is('items', 'is not of type "object"');
  const empty = ['enum', 'anyOf'].find((keyword) => Array.isArray(schema[keyword]) && itemsOf(schema[keyword]).length === 0);
  if (empty !== undefined) return is(empty, 'has less than 1 item');
  const refused = ['minContains', 'maxContains'].find((keyword) => isSet(schema[keyword]));
  return refused === undefined ? null : is(refused, 'is not supported');
}

function innerOf(schema: JsonObject, at: string): readonly (readonly [path: string, schema: Json])[] {
  const named = ['properties', '$defs', 'definitions'].flatMap((keyword) => Object.entries(membersOf(schema[keyword])).map(([name, inner]) => [`${at}/${keyword}/${name}`, inner] as const));
  const listed = ['anyOf', 'oneOf', 'allOf'].flatMap((keyword) => itemsOf(schema[keyword]).map((inner, index) => [`${at}/${keyword}/${index}`, inner] as const));
  const { items } = schema;
  return [...named, ...listed, ...(items === undefined || items === null ? [] : [[`${at}/items`, items] as const])];
}
