import { SyntaxFault, type Cursor } from './cursor';
import type { JsonNode } from './value';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const ESCAPES: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;

/** Reads `true`, `false` or `null`; the cursor stands on its first letter. */
export function readWord(cursor: Cursor, word: string): void {
  for (const letter of word) {
    const byte = cursor.next();
    if (byte === undefined) throw cursor.fault('EOF while parsing a value');
    if (byte !== letter.charCodeAt(0)) throw cursor.fault('expected ident');
  }
}

/** Reads a number; the cursor stands on its sign or first digit. */
export function readNumber(cursor: Cursor): JsonNode {
  const start = cursor.at;
  let integer = true;
  if (cursor.peek() === 0x2d) cursor.next();
  if (cursor.peek() === 0x30) {
    cursor.next();
    if (isDigit(cursor.peek())) throw cursor.faultAhead('invalid number');
  } else {
    readDigits(cursor);
  }
  if (cursor.peek() === 0x2e) {
    integer = false;
    cursor.next();
    readDigits(cursor);
  }
  const exponent = cursor.peek();
  if (exponent === 0x65 || exponent === 0x45) {
    integer = false;
    cursor.next();
    const sign = cursor.peek();
    if (sign === 0x2b || sign === 0x2d) cursor.next();
    readDigits(cursor);
  }
  const raw = cursor.text(start);
  const value = Number(raw);
  if (!Number.isFinite(value)) throw cursor.fault('number out of range');
  return { kind: 'number', value, integer, raw, start, end: cursor.at };
}

function readDigits(cursor: Cursor): void {
  if (cursor.peek() === undefined) throw cursor.faultAhead('EOF while parsing a value');
  if (!isDigit(cursor.peek())) throw cursor.faultAhead('invalid number');
  while (isDigit(cursor.peek())) cursor.next();
}

/** Reads a string; the cursor stands on its opening quote. */
export function readString(cursor: Cursor): string {
  cursor.next();
  let text = '';
  let plainFrom = cursor.at;
  for (;;) {
    const byte = cursor.next();
    if (byte === undefined) throw cursor.fault('EOF while parsing a string');
    if (byte < 0x20) throw cursor.fault('control character (\\u0000-\\u001F) found while parsing a string');
    if (byte !== QUOTE && byte !== BACKSLASH) continue;
    text += plain(cursor, plainFrom, cursor.at - 1);
    if (byte === QUOTE) return text;
    text += readEscape(cursor);
    plainFrom = cursor.at;
  }
}

function plain(cursor: Cursor, from: number, to: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(cursor.bytes.subarray(from, to));
  } catch {
    throw new SyntaxFault('invalid unicode code point', to);
  }
}

function readEscape(cursor: Cursor): string {
  const byte = cursor.next();
  if (byte === undefined) throw cursor.fault('EOF while parsing a string');
  const letter = String.fromCharCode(byte);
  if (letter !== 'u') {
    const meaning = ESCAPES[letter];
    if (meaning === undefined) throw cursor.fault('invalid escape');
    return meaning;
  }
  const unit = readHex(cursor);
  if (unit < 0xd800 || unit > 0xdfff) return String.fromCharCode(unit);
  if (unit >= 0xdc00) throw cursor.fault('lone leading surrogate in hex escape');
  if (cursor.next() !== BACKSLASH || cursor.next() !== 0x75) throw cursor.fault('unexpected end of hex escape');
  const low = readHex(cursor);
  if (low < 0xdc00 || low > 0xdfff) throw cursor.fault('lone leading surrogate in hex escape');
  return String.fromCharCode(unit, low);
}

function readHex(cursor: Cursor): number {
  let digits = '';
  for (let count = 0; count < 4; count += 1) {
    const byte = cursor.next();
    if (byte === undefined) throw cursor.fault('EOF while parsing a string');
    digits += String.fromCharCode(byte);
  }
  if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw cursor.fault('invalid escape');
  return Number.parseInt(digits, 16);
}
