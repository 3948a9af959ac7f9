import { invalid, type Answer } from '../answer';
import { isObject, isSet, itemsOf, membersOf, type Json, type JsonObject } from '../json/value';

/** Refuses a tool choice where there is nothing to choose from. */
export function checkToolChoice(body: JsonObject): Answer | null {
  if (!isSet(body.tool_choice) || itemsOf(body.tools).length > 0) return null;
  return invalid('Invalid request content: A tool_choice was set on the request but no tools were specified.');
}

/** Refuses a function whose parameters are no object schema. `toFunction` finds the function in a tool of this endpoint. */
export function checkToolSchemas(body: JsonObject, toFunction: (tool: JsonObject) => JsonObject): Answer | null {
  for (const tool of itemsOf(body.tools)) {
    const { name, parameters } = toFunction(membersOf(tool));
    if (!isObject(parameters) || parameters.type === 'object' || Object.keys(parameters).length === 0) continue;
    const union = isSet(parameters.anyOf) || isSet(parameters.oneOf);
    const why = union ? ' (root schema is an anyOf/oneOf union with a non-object branch)' : '';
    return invalid(`${String(name)}: tool parameter root must be an object type${why}`);
  }
  return null;
}

/** Refuses an output schema that is no JSON Schema; only the reported violation is looked for. */
export function checkOutputSchema(schema: Json | undefined): Answer | null {
  if (!isObject(schema) || !('required' in schema) || Array.isArray(schema.required)) return null;
  const shown = JSON.stringify(schema.required);
  return invalid(`Invalid request content: Schema validation failed: [standard_violation] /required: ${shown} is not of type "array"`);
}
