import { Cursor, SyntaxFault } from './cursor';
import { readNumber, readString, readWord } from './scalar';
import type { Fault, JsonNode, Member } from './value';

/** serde_json's limit on nested values. */
const MAX_DEPTH = 128;

/** Parses strict JSON as serde_json does: the same errors in the same words, at the same byte. */
export function parseJson(bytes: Buffer): { node: JsonNode } | { fault: Fault } {
  const cursor = new Cursor(bytes);
  try {
    const node = readValue(cursor, MAX_DEPTH);
    if (cursor.skipBlanks() !== undefined) throw cursor.faultAhead('trailing characters');
    return { node };
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    return { fault: { path: error.path, message: error.message, at: error.at } };
  }
}

function readValue(cursor: Cursor, depth: number): JsonNode {
  const byte = cursor.skipBlanks();
  const start = cursor.at;
  if (byte === undefined) throw cursor.faultAhead('EOF while parsing a value');
  if (depth === 0) throw cursor.faultAhead('recursion limit exceeded');
  switch (String.fromCharCode(byte)) {
    case 'n':
      readWord(cursor, 'null');
      return { kind: 'null', start, end: cursor.at };
    case 't':
      readWord(cursor, 'true');
      return { kind: 'boolean', value: true, start, end: cursor.at };
    case 'f':
      readWord(cursor, 'false');
      return { kind: 'boolean', value: false, start, end: cursor.at };
    case '"':
      return { kind: 'string', value: readString(cursor), start, end: cursor.at };
    case '[':
      return { kind: 'array', items: readItems(cursor, depth), start, end: cursor.at };
    case '{':
      return { kind: 'object', members: readMembers(cursor, depth), start, end: cursor.at };
    default:
      if (byte === 0x2d || (byte >= 0x30 && byte <= 0x39)) return readNumber(cursor);
      throw cursor.faultAhead('expected value');
  }
}

function readItems(cursor: Cursor, depth: number): JsonNode[] {
  cursor.next();
  const items: JsonNode[] = [];
  for (;;) {
    const byte = cursor.skipBlanks();
    if (byte === undefined) throw cursor.faultAhead('EOF while parsing a list');
    if (byte === 0x5d) {
      cursor.next();
      return items;
    }
    if (items.length > 0) {
      if (byte !== 0x2c) throw cursor.faultAhead('expected `,` or `]`');
      cursor.next();
      if (cursor.skipBlanks() === 0x5d) throw cursor.faultAhead('trailing comma');
    }
    items.push(within(`[${items.length}]`, () => readValue(cursor, depth - 1)));
  }
}

function readMembers(cursor: Cursor, depth: number): Member[] {
  cursor.next();
  const members: Member[] = [];
  for (;;) {
    let byte = cursor.skipBlanks();
    if (byte === undefined) throw cursor.faultAhead('EOF while parsing an object');
    if (byte === 0x7d) {
      cursor.next();
      return members;
    }
    if (members.length > 0) {
      if (byte !== 0x2c) throw cursor.faultAhead('expected `,` or `}`');
      cursor.next();
      byte = cursor.skipBlanks();
      if (byte === undefined) throw cursor.faultAhead('EOF while parsing a value');
      if (byte === 0x7d) throw cursor.faultAhead('trailing comma');
    }
    if (byte !== 0x22) throw cursor.faultAhead('key must be a string');
    members.push(readMember(cursor, depth));
  }
}

function readMember(cursor: Cursor, depth: number): Member {
  const key = readString(cursor);
  const keyEnd = cursor.at;
  return within(`.${key}`, () => {
    const byte = cursor.skipBlanks();
    if (byte === undefined) throw cursor.faultAhead('EOF while parsing an object');
    if (byte !== 0x3a) throw cursor.faultAhead('expected `:`');
    cursor.next();
    return { key, keyEnd, value: readValue(cursor, depth - 1) };
  });
}

/** Puts a path segment in front of a fault that comes out of a nested value, as axum's path tracking does. */
function within<T>(segment: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxFault) error.path = segment + error.path;
    throw error;
  }
}
