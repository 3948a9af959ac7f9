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

/** Most tools of one request (OpenAPI document, 2026-10; reports of the same sentence name lower limits). */
const MOST_TOOLS = 350;

/** Refuses more tools than a request may have. */
export function checkToolCount(body: JsonObject): Answer | null {
  const { length } = itemsOf(body.tools);
  return length > MOST_TOOLS ? invalid(`Maximum tools limit reached. ${length} tools have been provided but the maximum is ${MOST_TOOLS}.`) : null;
}

/** Refuses a function with a pattern that looks ahead or behind; the answer names neither the tool nor the pattern. */
export function checkToolPatterns(body: JsonObject): Answer | null {
  const isRefused = itemsOf(body.tools).map(membersOf).some(({ parameters }) => isObject(parameters) && holdsLookaround(parameters));
  return isRefused ? invalid('Invalid arguments passed to the model.') : null;
}

function holdsLookaround(value: Json): boolean {
  if (!isObject(value)) return itemsOf(value).some(holdsLookaround);
  return Object.entries(value).some(([key, inner]) => (key === 'pattern' && typeof inner === 'string' ? /\(\?<?[=!]/.test(inner) : holdsLookaround(inner)));
}
