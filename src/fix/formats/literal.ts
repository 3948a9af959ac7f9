import { pythonEscape, withEscapes } from '../../model/hidden';
import type { Json } from '../../model/json';
import { isObject } from '../../model/json';

/** How a language writes the values of JSON. */
export interface Syntax {
  readonly null: string;
  readonly true: string;
  readonly false: string;
  string(text: string): string;
  key(name: string): string;
  /** One level of indentation. */
  readonly unit: string;
  /** What stands around the members of an object on one line. */
  readonly padding: string;
}

/** A string literal that JSON and JavaScript read alike. What cannot be seen, or turns the text around it, is escaped. */
export function stringLiteral(text: string): string {
  return withEscapes(JSON.stringify(text));
}

/** The same for Python, which writes characters above U+FFFF in another way. */
export function pythonLiteral(text: string): string {
  return withEscapes(JSON.stringify(text), pythonEscape);
}

export const JAVASCRIPT: Syntax = {
  null: 'null',
  true: 'true',
  false: 'false',
  string: stringLiteral,
  key: (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : stringLiteral(name)),
  unit: '  ',
  padding: ' ',
};

export const PYTHON: Syntax = { null: 'None', true: 'True', false: 'False', string: pythonLiteral, key: pythonLiteral, unit: '    ', padding: '' };

const LINE = 90;

/** One line, or null as soon as it would be longer than `room`. */
function flat(value: Json, syntax: Syntax, room: number): string | null {
  if (!Array.isArray(value) && !isObject(value)) return scalar(value, syntax);
  const parts: string[] = [];
  let length = 2;
  const members: readonly (readonly [string, Json])[] = Array.isArray(value) ? value.map((item: Json) => ['', item] as const) : Object.entries(value);
  for (const [name, item] of members) {
    const inner = length > room ? null : flat(item, syntax, room - length);
    if (inner === null) return null;
    const part = Array.isArray(value) ? inner : `${syntax.key(name)}: ${inner}`;
    parts.push(part);
    length += part.length + 2;
  }
  if (length > room && parts.length > 0) return null;
  if (Array.isArray(value)) return `[${parts.join(', ')}]`;
  return parts.length === 0 ? '{}' : `{${syntax.padding}${parts.join(', ')}${syntax.padding}}`;
}

function scalar(value: Json, syntax: Syntax): string {
  if (value === null) return syntax.null;
  if (typeof value === 'boolean') return value ? syntax.true : syntax.false;
  return typeof value === 'string' ? syntax.string(value) : JSON.stringify(value);
}

/** Writes a value as source code. `indent` is that of the line it starts on; short values stay on one line. */
export function literal(value: Json, syntax: Syntax, indent = ''): string {
  const line = flat(value, syntax, LINE - indent.length);
  if (line !== null) return line;
  const inner = indent + syntax.unit;
  if (Array.isArray(value)) return `[\n${value.map((item: Json) => `${inner}${literal(item, syntax, inner)},\n`).join('')}${indent}]`;
  if (!isObject(value)) return scalar(value, syntax);
  return `{\n${Object.entries(value).map(([name, item]) => `${inner}${syntax.key(name)}: ${literal(item, syntax, inner)},\n`).join('')}${indent}}`;
}
