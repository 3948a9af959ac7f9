import type { JsonType, ParameterFacts } from '../../../api/parameters/facts';
import type { Edit } from '../../../model/edit';
import type { Json, JsonObject } from '../../../model/json';
import { isObject } from '../../../model/json';
import { spelled, type Pointer } from '../../../model/pointer';
import type { Fault } from '../fault';
import { fault, holds, setting, shown } from '../found';

const WORDS: Readonly<Record<JsonType, string>> = {
  string: 'a string', number: 'a number', integer: 'an integer', boolean: 'true or false', object: 'an object', array: 'an array',
};

/** Members that are an object with a `url` here and a plain string elsewhere. */
const MEDIA = new Set(['image', 'video', 'input_reference']);

/** Tells whether a value has one of the types. */
function hasType(value: Json, types: readonly JsonType[]): boolean {
  if (types.length === 0) return true;
  return types.some((type) => {
    if (type === 'integer') return typeof value === 'number' && Number.isInteger(value);
    if (type === 'array') return Array.isArray(value);
    return type === 'object' ? isObject(value) : typeof value === type;
  });
}

/** The JSON type of a value as an error names it. */
function found(value: Json): string {
  if (typeof value === 'string') return `string ${shown(value)}`;
  if (typeof value === 'number') return `number ${value}`;
  if (typeof value === 'boolean') return `boolean ${String(value)}`;
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : 'an object';
}

/** The same value in the type that is wanted, where that is beyond doubt. */
function converted(name: string, value: Json, types: readonly JsonType[]): Json | undefined {
  if (typeof value === 'string') {
    const text = value.trim();
    const number = text === '' ? Number.NaN : Number(text);
    if (types.includes('number') && Number.isFinite(number)) return number;
    if (types.includes('integer') && Number.isInteger(number)) return number;
    if (types.includes('boolean') && /^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
    if (types.includes('object')) return objectFor(name, value);
    if (types.includes('array') && name === 'messages' && text !== '') return [{ role: 'user', content: value }];
  }
  if (typeof value === 'number') {
    if (types.includes('string') && name !== 'model') return String(value);
    if (types.includes('integer')) return Math.round(value);
    if (types.includes('boolean') && (value === 0 || value === 1)) return value === 1;
  }
  if (name === 'stream_options' && value === true) return { include_usage: true };
  if (name === 'model' && isObject(value)) return idOf(value);
  if (types.includes('array') && isObject(value)) return [value];
  return undefined;
}

/** The id of a model that was handed over whole, as a list of models gives it. */
function idOf({ id, name, model }: JsonObject): Json | undefined {
  return [id, name, model].find((member) => typeof member === 'string' && member !== '');
}

function objectFor(name: string, value: string): Json | undefined {
  if (MEDIA.has(name) && /^(?:https?:|data:)/.test(value)) return { url: value };
  if (name === 'response_format' && /^(?:text|json_object)$/.test(value)) return { type: value };
  if (name === 'response_format' && value.toLowerCase() === 'json') return { type: 'json_object' };
  if (name === 'reasoning' && /^\w+$/.test(value)) return { effort: value };
  return undefined;
}

/** Finds a value of another type than the endpoint reads. */
export function typeFault(pointer: Pointer, value: Json, facts: ParameterFacts, endpoint: string): Fault | null {
  if (hasType(value, facts.types)) return null;
  const replacement = converted(facts.name, value, facts.types);
  const edits: Edit[] = replacement === undefined ? [] : [setting(pointer, replacement)];
  const type = facts.types.map((name) => WORDS[name]).join(' or ');
  return fault('wrong-field-type', {
    pointer,
    values: { field: spelled(pointer), type, found: found(value), endpoint },
    seen: holds(pointer, value),
    fact: `${spelled(pointer)} is ${type}`,
    factSource: facts.sources[0],
    certainty: facts.confidence === 'high' ? 'exact' : 'likely',
    edits,
  });
}
