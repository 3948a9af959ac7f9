import type { Schema, Struct } from '../schema/types';
import type { Fault, JsonNode } from './value';

const MAX_INTEGER = 2 ** 31 - 1;

/** Checks a value against a schema in document order and gives the first fault in serde's words, or null. */
export function checkTypes(node: JsonNode, schema: Schema, path = ''): Fault | null {
  switch (schema.kind) {
    case 'any':
      return null;
    case 'string':
      return node.kind === 'string' ? null : invalidType(node, 'a string', path);
    case 'boolean':
      return node.kind === 'boolean' ? null : invalidType(node, 'a boolean', path);
    case 'float':
      return node.kind === 'number' ? null : invalidType(node, 'f32', path);
    case 'integer':
      if (node.kind !== 'number' || !node.integer) return invalidType(node, 'i32', path);
      if (Math.abs(node.value) <= MAX_INTEGER) return null;
      return { path, message: `invalid value: integer \`${node.raw}\`, expected i32`, at: node.end };
    case 'list':
      return checkList(node, schema.of, path);
    case 'variant':
      return checkVariant(node, schema.names, path);
    case 'struct':
      return checkStruct(node, schema, path);
    case 'tagged':
      return checkTagged(node, schema, path);
    case 'untagged':
      if (schema.variants.some((one) => checkTypes(node, one, path) === null)) return null;
      return { path, message: `data did not match any variant of untagged enum ${schema.name}`, at: node.end };
  }
}

function checkList(node: JsonNode, of: Schema, path: string): Fault | null {
  if (node.kind !== 'array') return invalidType(node, 'a sequence', path);
  for (const [index, item] of node.items.entries()) {
    const fault = checkTypes(item, of, `${path}[${index}]`);
    if (fault) return fault;
  }
  return null;
}

function checkVariant(node: JsonNode, names: readonly string[], path: string): Fault | null {
  if (node.kind !== 'string') return invalidType(node, 'string or map', path);
  if (names.includes(node.value)) return null;
  return { path, message: `unknown variant \`${node.value}\`, expected ${oneOf(names)}`, at: node.end };
}

function checkStruct(node: JsonNode, schema: Struct, path: string): Fault | null {
  if (node.kind !== 'object') return invalidType(node, `struct ${schema.name}`, path);
  const seen = new Set<string>();
  for (const { key, keyEnd, value } of node.members) {
    const solid = field(schema.required, key) ?? field(schema.defaulted, key);
    const expected = solid ?? field(schema.optional, key);
    if (!expected) continue;
    if (seen.has(key)) return { path, message: `duplicate field \`${key}\``, at: keyEnd };
    seen.add(key);
    if (!solid && value.kind === 'null') continue;
    const fault = checkTypes(value, expected, `${path}.${key}`);
    if (fault) return fault;
  }
  const missing = Object.keys(schema.required).find((name) => !seen.has(name));
  return missing === undefined ? null : { path, message: `missing field \`${missing}\``, at: node.end };
}

function checkTagged(node: JsonNode, schema: Extract<Schema, { kind: 'tagged' }>, path: string): Fault | null {
  if (node.kind !== 'object') return invalidType(node, `internally tagged enum ${schema.name}`, path);
  const tag = node.members.find((member) => member.key === schema.tag)?.value;
  if (!tag) return { path, message: `missing field \`${schema.tag}\``, at: node.end };
  const unknown = checkVariant(tag, Object.keys(schema.variants), `${path}.${schema.tag}`);
  if (unknown) return unknown;
  const chosen = tag.kind === 'string' ? field(schema.variants, tag.value) : undefined;
  const fault = chosen ? checkStruct(node, chosen, path) : null;
  // The server buffers most tagged values before it reads them, so a fault inside has lost its own path and place.
  return fault && (schema.isInPlace ? fault : { path, message: fault.message, at: node.end });
}

function field<T>(fields: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function invalidType(node: JsonNode, expected: string, path: string): Fault {
  // A container is refused before it is entered, a scalar after it was read.
  const at = node.kind === 'array' || node.kind === 'object' ? node.start : node.end;
  return { path, message: `invalid type: ${describe(node)}, expected ${expected}`, at };
}

function describe(node: JsonNode): string {
  switch (node.kind) {
    case 'null':
      return 'null';
    case 'boolean':
      return `boolean \`${node.value}\``;
    case 'number':
      if (node.integer) return `integer \`${node.raw}\``;
      return `floating point \`${Number.isInteger(node.value) ? node.value.toFixed(1) : node.value}\``;
    case 'string':
      return `string ${JSON.stringify(node.value)}`;
    case 'array':
      return 'sequence';
    case 'object':
      return 'map';
  }
}

function oneOf(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return quoted.length > 2 ? `one of ${quoted.join(', ')}` : quoted.join(' or ');
}
