import type { Edit } from '../../../model/edit';
import type { Json, JsonObject } from '../../../model/json';
import { isObject, member } from '../../../model/json';
import { spelled, type Pointer } from '../../../model/pointer';
import { suggest } from '../../suggest';
import type { LintContext } from '../context';
import type { Fault } from '../fault';
import { fault, holds, setting } from '../found';
import { outputSchemaFaults } from './output-schema';

const TYPES = ['text', 'json_object', 'json_schema'];
const CHAT_SHAPE = 'on chat the schema stands in response_format.json_schema.schema';
const FLAT_SHAPE = 'on the Responses API the schema stands in text.format.schema';

/** Judges the format that an answer is to have, and the schema in it. */
export function outputFormatFaults({ body, template }: LintContext): Fault[] {
  if (template === '/v1/chat/completions') return chatFaults(body?.['response_format'], '/response_format');
  if (template === '/v1/responses') return flatFaults(member(body?.['text'], 'format'), '/text/format');
  return [];
}

function chatFaults(format: Json | undefined, pointer: Pointer): Fault[] {
  if (!isObject(format)) return [];
  const unknown = typeFault(format['type'], pointer);
  if (unknown) return [unknown];
  if (format['type'] !== 'json_schema') return [];
  const inner = format['json_schema'];
  if (isObject(inner)) {
    if (isObject(inner['schema'])) return outputSchemaFaults(inner['schema'], `${pointer}/json_schema/schema`);
    if (!looksLikeSchema(inner)) return [missing('schema', `${pointer}/json_schema`, CHAT_SHAPE, [])];
    return [missing('schema', `${pointer}/json_schema`, CHAT_SHAPE, [setting(`${pointer}/json_schema`, { name: 'answer', schema: inner })])];
  }
  const { schema, name, strict } = format;
  const right = isObject(schema) ? { type: 'json_schema', json_schema: { name: name ?? 'answer', ...(strict !== undefined && { strict }), schema } } : null;
  const inSchema = isObject(schema) ? outputSchemaFaults(schema, `${pointer}/schema`) : [];
  return [missing('json_schema', pointer, CHAT_SHAPE, right === null ? [] : [setting(pointer, right)]), ...inSchema];
}

function flatFaults(format: Json | undefined, pointer: Pointer): Fault[] {
  if (!isObject(format)) return [];
  const unknown = typeFault(format['type'], pointer);
  if (unknown) return [unknown];
  if (format['type'] !== 'json_schema') return [];
  if (isObject(format['schema'])) return outputSchemaFaults(format['schema'], `${pointer}/schema`);
  const inner = format['json_schema'];
  const schema = member(inner, 'schema');
  if (!isObject(inner) || !isObject(schema)) return [missing('schema', pointer, FLAT_SHAPE, [])];
  return [missing('schema', pointer, FLAT_SHAPE, [setting(pointer, { type: 'json_schema', ...inner })]), ...outputSchemaFaults(schema, `${pointer}/json_schema/schema`)];
}

function looksLikeSchema(value: JsonObject): boolean {
  return value['properties'] !== undefined || typeof value['type'] === 'string' || value['anyOf'] !== undefined || value['$ref'] !== undefined;
}

function missing(field: string, pointer: Pointer, fact: string, edits: readonly Edit[]): Fault {
  return fault('missing-field', {
    pointer,
    values: { field, parent: spelled(pointer) },
    seen: `${spelled(pointer)} has no ${field}`,
    fact,
    factSource: 'spec',
    edits,
  });
}

function typeFault(type: Json | undefined, pointer: Pointer): Fault | null {
  if (type === undefined) return missing('type', pointer, 'a format has a type', []);
  if (typeof type !== 'string' || TYPES.includes(type)) return null;
  const at = `${pointer}/type`;
  const near = type === 'json' ? 'json_object' : suggest(type, TYPES);
  return fault('unknown-variant', {
    pointer: at,
    values: { value: type, allowed: TYPES.join(', '), ...(near !== null && { meant: near }), field: spelled(at) },
    seen: holds(at, type),
    fact: `the types are ${TYPES.join(', ')}`,
    factSource: 'spec',
    edits: near === null ? [] : [setting(at, near)],
  });
}
