import { member } from '../../../model/json';
import { spelled } from '../../../model/pointer';
import type { Fault } from '../fault';
import { fault, holds, removal, setting } from '../found';
import type { SchemaNode } from './walk';

/** Finds a `required` that is no list of names, such as null or true. */
export function requiredListFault(node: SchemaNode): Fault | null {
  const { required } = node.schema;
  if (required === undefined || Array.isArray(required)) return null;
  const at = `${node.pointer}/required`;
  return fault('invalid-json-schema', {
    pointer: at,
    values: { field: spelled(at), reason: 'required is no list of names' },
    seen: holds(at, required),
    fact: 'required is a list of names',
    factSource: 'reports',
    edits: [typeof required === 'string' && isProperty(node, required) ? setting(at, [required]) : removal(at)],
  });
}

function isProperty({ schema }: SchemaNode, name: string): boolean {
  return member(schema['properties'], name) !== undefined;
}
