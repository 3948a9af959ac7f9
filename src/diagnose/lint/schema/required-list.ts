import type { Fault } from '../fault';
import { fault, holds, removal, spelled } from '../found';
import type { SchemaNode } from './walk';

/** Finds a `required` that is no list of names, such as null or true. */
export function requiredListFault({ schema, pointer }: SchemaNode): Fault | null {
  const { required } = schema;
  if (required === undefined || Array.isArray(required)) return null;
  const at = `${pointer}/required`;
  return fault('invalid-json-schema', {
    pointer: at,
    values: { field: spelled(at), reason: 'required is no list of names' },
    seen: holds(at, required),
    fact: 'required is a list of names',
    factSource: 'reports',
    edits: [removal(at)],
  });
}
