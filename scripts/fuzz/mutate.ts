import { hostileText } from './hostile';
import type { Random } from './random';

/** A value that JSON can hold, for making. */
export type Made = null | boolean | number | string | Made[] | { [key: string]: Made };

const NAMES: readonly [string, ...string[]] = [
  'error', 'message', 'code', 'type', 'param', 'status', 'detail', 'errors', 'model', 'messages', 'role', 'content', 'input', 'tools', 'function', 'parameters', 'name',
  'choices', 'output', 'response', 'data', 'metadata', 'reasoning', 'stream', 'temperature', 'stop', 'response_format', 'json_schema', 'schema', 'properties', '$ref', 'required',
  'tool_choice', 'search_parameters', 'image_url', 'url', 'text', '__proto__', 'constructor', 'toString', 'length', '0', '-', '', 'a/b', 'a~b', 'prototype', 'hasOwnProperty',
  'tool_calls', 'arguments', 'reasoning_effort', 'max_tokens', 'n', 'include', 'previous_response_id', 'request_id', 'results', 'finish_reason', 'incomplete_details', 'usage',
];

/** A member of its own, whatever its name. */
function put(target: { [key: string]: Made }, name: string, value: Made): void {
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}

/** A value that may be anything. */
export function anyValue(random: Random, depth = 0): Made {
  switch (random.below(depth > 4 ? 6 : 9)) {
    case 0:
      return null;
    case 1:
      return random.once(2);
    case 2:
      return random.pick([0, 1, -1, 200, 400, 429, 503, 1e21, 0.1, -1e9, 2 ** 53, 5e-324] as const);
    case 3:
      return hostileText(random);
    case 4:
      return random.pick(NAMES);
    case 5:
      return random.text(random.below(12));
    case 6:
    case 7: {
      const made: { [key: string]: Made } = {};
      for (let count = random.below(5); count > 0; count -= 1) put(made, random.pick(NAMES), anyValue(random, depth + 1));
      return made;
    }
    default:
      return Array.from({ length: random.below(4) }, () => anyValue(random, depth + 1));
  }
}

/** Changes a text a little, or a lot. */
export function mutatedText(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  const to = Math.min(text.length, at + random.below(12));
  switch (random.below(7)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + hostileText(random) + text.slice(at);
    case 2:
      return text.slice(0, at) + text.slice(to);
    case 3:
      return text.slice(0, at) + text.slice(at, to).repeat(3) + text.slice(to);
    case 4:
      return hostileText(random);
    case 5:
      return text.replace(/\d+/, () => String(random.pick([0, -1, 999, 1e21, 404, 503] as const)));
    default:
      return text.slice(0, at) + random.text(3, '"\'{}[]:,\\ \n') + text.slice(to);
  }
}

/** Text that holds JSON is changed within, so that it stays JSON. */
function mutatedString(random: Random, text: string): string {
  if (/^\s*[{[]/.test(text) && !random.once(4)) {
    try {
      return JSON.stringify(mutated(random, JSON.parse(text) as Made));
    } catch {
      return mutatedText(random, text);
    }
  }
  return mutatedText(random, text);
}

/** The same value with one place in it changed: replaced, removed, doubled, renamed or added. */
export function mutated(random: Random, value: Made): Made {
  if (typeof value === 'string') return mutatedString(random, value);
  if (typeof value !== 'object' || value === null) return random.once(3) ? anyValue(random) : value;
  if (random.once(14)) return anyValue(random);
  if (Array.isArray(value)) {
    const at = random.below(value.length + 1);
    const item = value[at];
    if (item === undefined || random.once(8)) return [...value.slice(0, at), anyValue(random), ...value.slice(at)];
    if (random.once(8)) return value.filter((_, index) => index !== at);
    return value.map((one, index) => (index === at ? mutated(random, one) : one));
  }
  const names = Object.keys(value);
  const chosen = random.pick(names);
  const changed: { [key: string]: Made } = {};
  if (chosen === undefined || random.once(8)) {
    for (const name of names) put(changed, name, value[name] ?? null);
    put(changed, random.pick(NAMES), anyValue(random));
    return changed;
  }
  const fate = random.below(10);
  for (const name of names) {
    const own = value[name] ?? null;
    if (name !== chosen) put(changed, name, own);
    else if (fate === 1) put(changed, random.pick(NAMES), own);
    else if (fate > 1) put(changed, name, mutated(random, own));
  }
  return changed;
}
