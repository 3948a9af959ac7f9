import type { Json, JsonObject } from '../../../model/json';
import { isObject, parseJson } from '../../../model/json';
import { spelled, type Pointer } from '../../../model/pointer';
import type { Fault } from '../fault';
import { fault, holds, setting } from '../found';
import { toolSchemaFaults } from '../schema/tool-schema';

/** Characters that names of functions are made of. */
const NAME = /^[\w.:/-]+$/;

/** Judges a function that the model may call: its name, and the schema of its parameters. */
export function functionFaults(details: JsonObject, pointer: Pointer, api: 'chat' | 'responses'): Fault[] {
  return [...nameFaults(details['name'], pointer), ...parameterFaults(details['parameters'], details, pointer, api)];
}

function nameFaults(name: Json | undefined, pointer: Pointer): Fault[] {
  const at = `${pointer}/name`;
  if (name === undefined || name === null || name === '') {
    return [
      fault('missing-field', {
        pointer,
        values: { field: 'name', parent: spelled(pointer) },
        seen: `${spelled(pointer)} has no name`,
        fact: 'every function has a name',
        factSource: 'spec',
      }),
    ];
  }
  if (typeof name !== 'string' || NAME.test(name)) return [];
  const right = name.trim().replace(/[^\w-]+/g, '_');
  return [
    fault('invalid-tool-schema', {
      pointer: at,
      values: { id: name, value: name, reason: 'the name holds characters other than letters, digits, _ and -' },
      seen: holds(at, name),
      fact: 'names of functions are letters, digits, _ and -',
      factSource: 'docs',
      certainty: 'likely',
      choices: [
        { label: `Name it \`${right}\`, here and in the application`, edits: [setting(at, right)] },
        { label: 'Name it another way', edits: [] },
      ],
    }),
  ];
}

const NO_PARAMETERS = { type: 'object', properties: {} };

function parameterFaults(parameters: Json | undefined, details: JsonObject, pointer: Pointer, api: 'chat' | 'responses'): Fault[] {
  const at = `${pointer}/parameters`;
  if (parameters === undefined || parameters === null) {
    const schema = details['input_schema'];
    const edits = isObject(schema) ? [{ kind: 'rename-member', pointer: `${pointer}/input_schema`, to: 'parameters' } as const] : [setting(at, NO_PARAMETERS)];
    // Chat names them as required; on Responses nobody has told.
    return api === 'chat' || isObject(schema)
      ? [
          fault('missing-field', {
            pointer,
            values: { field: 'parameters', parent: spelled(pointer) },
            seen: `${spelled(pointer)} has no parameters`,
            fact: 'a function has parameters, if only an empty object',
            factSource: 'spec',
            certainty: 'likely',
            edits,
          }),
        ]
      : [];
  }
  if (isObject(parameters)) return toolSchemaFaults(parameters, at, typeof details['name'] === 'string' ? details['name'] : null);
  const parsed = typeof parameters === 'string' ? parseJson(parameters) : undefined;
  return [
    fault('wrong-field-type', {
      pointer: at,
      values: { field: spelled(at), type: 'an object', found: typeof parameters },
      seen: holds(at, parameters),
      fact: 'parameters are a JSON schema',
      factSource: 'spec',
      edits: isObject(parsed) ? [setting(at, parsed)] : [],
    }),
  ];
}
