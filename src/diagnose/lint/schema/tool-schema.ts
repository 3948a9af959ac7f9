import type { Values } from '../../../catalogue/entry';
import type { Json, JsonObject } from '../../../model/json';
import { isObject } from '../../../model/json';
import { spelled, valueAt, type Pointer } from '../../../model/pointer';
import type { Fault } from '../fault';
import { fault, holds, removal, setting } from '../found';
import { requiredListFault } from './required-list';
import { schemasIn } from './walk';

/** Regular expressions look ahead or behind by these; the API's grammar knows neither. */
const LOOKAROUND = /\(\?<?[=!]/;

/** Judges the schema of the parameters of a function, whose name is given where it has one. The API reads it loosely: only what was seen refused is named. */
export function toolSchemaFaults(schema: JsonObject, pointer: Pointer, tool: string | null): Fault[] {
  const named: Values = tool === null ? {} : { id: tool };
  const found = rootFaults(schema, pointer, named);
  for (const node of schemasIn(schema, pointer)) {
    const required = requiredListFault(node);
    if (required) found.push(required);
    const { pattern } = node.schema;
    if (typeof pattern === 'string' && pattern.length < 2_000 && LOOKAROUND.test(pattern)) found.push(lookaround(pattern, `${node.pointer}/pattern`, named));
  }
  return found;
}

function rootFaults(schema: JsonObject, pointer: Pointer, named: Values): Fault[] {
  const { type } = schema;
  const union = schema['anyOf'] ?? schema['oneOf'];
  const isMixed = Array.isArray(union) && union.some((branch) => isObject(branch) && branch['type'] !== undefined && branch['type'] !== 'object');
  const isOther = type !== undefined && type !== 'object';
  const target = type === undefined && !isMixed ? referred(schema) : null;
  const isUntyped = type === undefined && !isMixed && (isObject(schema['properties']) || target !== null);
  if (!isOther && !isUntyped && !(type === undefined && isMixed)) return [];
  const isFixable = (isOther || isUntyped) && isObject(schema['properties']);
  const branch = isMixed && type === undefined ? onlyObject(schema, union) : null;
  return [
    fault('invalid-tool-schema', {
      pointer,
      values: { ...named, reason: 'the root is not an object' },
      seen: isOther || isUntyped ? holds(`${pointer}/type`, type) : `${spelled(pointer)} is a union with branches that are no objects`,
      fact: 'the root of the parameters has to be of the type object',
      factSource: 'reports',
      certainty: isUntyped ? 'likely' : 'exact',
      edits: target || branch ? [setting(pointer, target ?? branch)] : isFixable ? [setting(`${pointer}/type`, 'object')] : [],
    }),
  ];
}

/** The schema of the one branch that is an object, where all the others are null; null for any other union. */
function onlyObject(schema: JsonObject, union: readonly Json[]): JsonObject | null {
  const [branch, ...more] = union.filter(isObject).filter((one) => one['type'] !== 'null');
  if (!branch || more.length > 0 || branch['type'] !== 'object') return null;
  const { anyOf, oneOf, ...rest } = schema;
  return { ...rest, ...branch };
}

/** The schema that a root of `$ref` alone stands for (generators write it so), with the definitions that others may refer to. Null for any other root. */
function referred(schema: JsonObject): JsonObject | null {
  const { $ref: reference, ...rest } = schema;
  if (typeof reference !== 'string' || !/^#\/(?:definitions|\$defs)\/[\w.$-]+$/.test(reference)) return null;
  const target = valueAt(schema, reference.slice(1));
  return isObject(target) && target['type'] === 'object' ? { ...target, ...rest } : null;
}

function lookaround(pattern: string, pointer: Pointer, named: Values): Fault {
  return fault('invalid-tool-schema', {
    pointer,
    values: { ...named, value: pattern, reason: 'the pattern looks ahead or behind' },
    seen: holds(pointer, pattern),
    fact: 'a pattern with lookahead or lookbehind was refused',
    factSource: 'reports',
    certainty: 'likely',
    edits: [removal(pointer)],
  });
}
