import type { Diagnosis } from '../../model/diagnosis';
import type { Exchange } from '../../model/exchange';
import { bodyText, headerValue } from '../../model/exchange';
import type { Json } from '../../model/json';
import { isObject, parseJson } from '../../model/json';
import { pathOf, valueAt } from '../../model/pointer';
import { isCredentialName } from '../headers';

/** Members whose text is somebody's words or data. */
const PRIVATE = new Set([
  'content', 'text', 'input', 'prompt', 'instructions', 'arguments', 'output', 'system', 'messages', 'query', 'file_data', 'data', 'url', 'image_url',
  'file_url', 'user', 'safety_identifier', 'metadata', 'encrypted_content', 'filename', 'reasoning_content', 'refusal', 'description',
]);

/** Members that tell the shape of a message, which is what an error is mostly about. */
const SHAPE = new Set(['role', 'type']);

/** Longer strings are taken for data, whatever they are called. */
const LONGEST = 80;
const MOST_ITEMS = 20;

function elided(text: string): string {
  return `… (${text.length.toLocaleString('en')} characters)`;
}

/** The value with the words of people taken out: `isPrivate` tells whether it stands under a member that holds such. */
export function withoutTexts(value: Json, isPrivate = false): Json {
  if (typeof value === 'string') return value !== '' && (isPrivate || value.length > LONGEST) ? elided(value) : value;
  if (Array.isArray(value)) {
    const items = value.slice(0, MOST_ITEMS).map((item: Json) => withoutTexts(item, isPrivate));
    return value.length > MOST_ITEMS ? [...items, `… (${value.length - MOST_ITEMS} more)`] : items;
  }
  if (!isObject(value)) return value;
  const isWithin = (name: string) => !SHAPE.has(name) && (isPrivate || PRIVATE.has(name));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutTexts(inner, isWithin(name))]));
}

/** The parts of the request that the diagnoses point at, one line or block each. */
export function offendingParts(exchange: Exchange, diagnoses: readonly Diagnosis[], includeTexts: boolean): string[] {
  const text = bodyText(exchange.request.body);
  const body = text === null ? undefined : parseJson(text);
  const parts: string[] = [];
  for (const location of diagnoses.flatMap((diagnosis) => diagnosis.locations)) {
    if (location.part === 'header') {
      const value = isCredentialName(location.name) ? null : headerValue(exchange.request.headers, location.name);
      parts.push(`${location.name}: ${value ?? '(not shown)'}`);
    } else if (location.part === 'body') {
      const value = valueAt(body, location.pointer);
      const path = pathOf(location.pointer);
      const isPrivate = !SHAPE.has(path.at(-1) ?? '') && path.some((segment) => PRIVATE.has(segment));
      const shown = value === undefined ? '(not there)' : JSON.stringify(includeTexts ? value : withoutTexts(value, isPrivate), null, 2);
      parts.push(`${location.pointer === '' ? '(body)' : location.pointer}: ${shown}`);
    }
  }
  return [...new Set(parts)];
}
