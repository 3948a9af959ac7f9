import { describe, expect, it } from 'vitest';
import { parseJson } from './parse';
import { positionAt, toValue } from './value';

/** The fault of a text in the server's form, or its value. */
function read(text: string): unknown {
  const bytes = Buffer.from(text);
  const parsed = parseJson(bytes);
  if ('node' in parsed) return toValue(parsed.node);
  const { line, column } = positionAt(bytes, parsed.fault.at);
  return `${parsed.fault.message} at line ${line} column ${column}`;
}

describe('parsing as serde_json does', () => {
  it.each([
    ['', 'EOF while parsing a value at line 1 column 0'],
    ['[object Object]', 'expected value at line 1 column 2'],
    ['{"a": 1 "b": 2}', 'expected `,` or `}` at line 1 column 9'],
    ['{"a": 1,}', 'trailing comma at line 1 column 9'],
    ['[1, 2,]', 'trailing comma at line 1 column 7'],
    ["{'a': 1}", 'key must be a string at line 1 column 2'],
    ['{"a" 1}', 'expected `:` at line 1 column 6'],
    ['{"a": tru}', 'expected ident at line 1 column 10'],
    ['{"a": undefined}', 'expected value at line 1 column 7'],
    ['{"a": "x\ny"}', 'control character (\\u0000-\\u001F) found while parsing a string at line 2 column 0'],
    ['{"a": "x', 'EOF while parsing a string at line 1 column 8'],
    ['{\n  "a": [1,\n  2', 'EOF while parsing a list at line 3 column 3'],
    ['{"a": 1}\n{"b"', 'trailing characters at line 2 column 1'],
    ['{"a": 01}', 'invalid number at line 1 column 8'],
    ['{"a": "\\x"}', 'invalid escape at line 1 column 9'],
    ['{"a": NaN}', 'expected value at line 1 column 7'],
    ['["é" 1]', 'expected `,` or `]` at line 1 column 7'],
  ])('%j', (text, fault) => {
    expect(read(text)).toBe(fault);
  });

  it('reads what JSON.parse reads', () => {
    const text = ' {"a": [1, -2.5e3, true, null, "\\u00e9\\ud83d\\ude00\\n"], "b": {"": {}}, "é": "ü"} ';
    expect(read(text)).toEqual(JSON.parse(text));
  });
});
