/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A parsed value with the bytes it spans: `start` is its first byte, `end` the first byte after it. */
export type JsonNode = { start: number; end: number } & (
  | { kind: 'null' }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'number'; value: number; integer: boolean; raw: string }
  | { kind: 'string'; value: string }
  | { kind: 'array'; items: readonly JsonNode[] }
  | { kind: 'object'; members: readonly Member[] }
);

export interface Member {
  key: string;
  keyEnd: number;
  value: JsonNode;
}

/** What is wrong with a body: where in the value (`messages[0].content`), what, and how many bytes had been read. */
export interface Fault {
  path: string;
  message: string;
  at: number;
}

/** Drops the positions. */
export function toValue(node: JsonNode): Json {
  switch (node.kind) {
    case 'null':
      return null;
    case 'boolean':
    case 'number':
    case 'string':
      return node.value;
    case 'array':
      return node.items.map(toValue);
    case 'object':
      return Object.fromEntries(node.members.map((member) => [member.key, toValue(member.value)]));
  }
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The items of an array, and of anything else none. */
export function itemsOf(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : [];
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The members of an object, and of anything else none. */
export function membersOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** True when a field was sent with something in it: absent and `null` count alike, as they do for the live server. */
export function isSet(value: Json | undefined): boolean {
  return value !== undefined && value !== null;
}

/** Line and column after `at` bytes, counted as the server counts: lines from 1, columns in bytes since the last newline. */
export function positionAt(bytes: Buffer, at: number): { line: number; column: number } {
  const read = bytes.subarray(0, at);
  const lineStart = read.lastIndexOf(10) + 1;
  let line = 1;
  for (const byte of read) if (byte === 10) line += 1;
  return { line, column: at - lineStart };
}
