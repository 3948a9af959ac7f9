import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/fix/index';
import type { Edit } from '../../src/model/edit';
import type { Json } from '../../src/model/json';
import { pathOf, pointerOf } from '../../src/model/pointer';
import { exchangeOf } from './exchange';

function bodyAfter(body: string | null, ...edits: Edit[]): string | null | undefined {
  return applyEdits(exchangeOf({ body }), edits)?.body;
}

const remove = (pointer: string): Edit => ({ kind: 'remove-value', pointer });
const set = (pointer: string, value: Json): Edit => ({ kind: 'set-value', pointer, value });
const rename = (pointer: string, to: string): Edit => ({ kind: 'rename-member', pointer, to });

const PRETTY = '{\n    "model" : "grok-4.7",\n    "stop": [ "a", "b" ],\n    "presence_penalty": 0,\n    "n": 12345678901234567890\n}\n';

describe('edits within a body', () => {
  it('keep formatting, order and everything that is not named', () => {
    expect(bodyAfter(PRETTY, remove('/presence_penalty'))).toBe('{\n    "model" : "grok-4.7",\n    "stop": [ "a", "b" ],\n    "n": 12345678901234567890\n}\n');
    expect(bodyAfter(PRETTY, remove('/model'))).toBe(PRETTY.replace('"model" : "grok-4.7",\n    ', ''));
    expect(bodyAfter(PRETTY, remove('/n'))).toBe(PRETTY.replace(',\n    "n": 12345678901234567890', ''));
  });

  it.each([
    ['the first item of an array on one line', '{"stop":["a", "b"],"x":1}', [remove('/stop/0')], '{"stop":["b"],"x":1}'],
    ['the last item of an array on one line', '{"stop":["a", "b"],"x":1}', [remove('/stop/1')], '{"stop":["a"],"x":1}'],
    ['several items by their original places', '[1, 2, 3, 4]', [remove('/0'), remove('/2'), remove('/3')], '[2]'],
    ['the only item', '{"stop":[ "a" ]}', [remove('/stop/0')], '{"stop":[]}'],
    ['every member', '{"a":1,"b":2}', [remove('/a'), remove('/b')], '{}'],
    ['a doubled member, wholly', '{"a":1,"b":2,"a":3}', [remove('/a')], '{"b":2}'],
    ['members with ~ and / in their names', '{"a/b":1,"c~d":2,"e":3}', [remove('/a~1b'), remove('/c~0d')], '{"e":3}'],
    ['a member written with escapes', '{"\\u0061":1,"b":2}', [remove('/a')], '{"b":2}'],
    ['nothing where the place is missing', '{"a":1}', [remove('/b'), remove('/a/b')], '{"a":1}'],
  ])('remove %s', (_, body, edits, expected) => expect(bodyAfter(body, ...edits)).toBe(expected));

  it.each([
    ['a value', '{"a": 1, "b": 2}', [set('/a', 'x')], '{"a": "x", "b": 2}'],
    ['the whole document', ' [1] ', [set('', { a: [1] })], ' {"a":[1]} '],
    ['the last of two members of one name', '{"a":1,"a":2}', [set('/a', 3)], '{"a":1,"a":3}'],
    ['a new member behind the others', '{"a": 1, "b": 2}', [set('/c', { d: [1] })], '{"a": 1, "b": 2, "c": {"d": [1]}}'],
    ['a new member in an empty object', '{}', [set('/a', 1)], '{"a":1}'],
    ['a new member in place of a removed last one', '{"a":1,"b":2}', [remove('/b'), set('/c', 3)], '{"a":1,"c":3}'],
    ['a new member in place of the only one', '{"a":1}', [remove('/a'), set('/c', 3)], '{"c":3}'],
    ['members in objects that are not there yet', '{"a":1}', [set('/text/format/type', 'text'), set('/text/verbosity', 'low')], '{"a":1,"text":{"format":{"type":"text"},"verbosity":"low"}}'],
    ['new items behind the others', '{"a":[1]}', [set('/a/-', 2), set('/a/-', 3), set('/a/9', 4)], '{"a":[1,2,3,4]}'],
  ])('set %s', (_, body, edits, expected) => expect(bodyAfter(body, ...edits)).toBe(expected));

  it('write new values in the layout of the body', () => {
    expect(bodyAfter('{\n\t"a": 1\n}', set('/b', { c: [true] }))).toBe('{\n\t"a": 1,\n\t"b": {\n\t\t"c": [\n\t\t\ttrue\n\t\t]\n\t}\n}');
    expect(bodyAfter('{\r\n  "a": {}\r\n}', set('/a/b', 1))).toBe('{\r\n  "a": {\r\n    "b": 1\r\n  }\r\n}');
    expect(bodyAfter('{\n  "a": { "b": 1 }\n}', set('/a/c', [2]))).toBe('{\n  "a": { "b": 1, "c": [2] }\n}');
  });

  it('rename a member where it stands, and set its value at once', () => {
    expect(bodyAfter('{"a":1,"max_tokens":5,"b":2}', rename('/max_tokens', 'max_output_tokens'))).toBe('{"a":1,"max_output_tokens":5,"b":2}');
    expect(bodyAfter('{"a":"5"}', rename('/a', 'b'), set('/a', 5))).toBe('{"b":5}');
    expect(bodyAfter('{"a":{"x":1}}', rename('/a', 'b'), remove('/a/x'))).toBe('{"b":{}}');
  });

  it('never make two members of one name by a rename', () => {
    expect(bodyAfter('{"max_tokens":5,"max_output_tokens":9}', rename('/max_tokens', 'max_output_tokens'))).toBe('{"max_output_tokens":9}');
    expect(bodyAfter('{"a":1,"b":2}', rename('/a', 'c'), rename('/b', 'c'))).toBe('{"c":1}');
    expect(bodyAfter('{"a":1,"b":2}', rename('/a', 'b'), remove('/b'))).toBe('{"b":1}');
  });

  it('let the outer edit win, and the first of two at one place', () => {
    expect(bodyAfter('{"a":{"b":1,"c":2}}', set('/a/b', 9), remove('/a'))).toBe('{}');
    expect(bodyAfter('{"a":{"b":1}}', set('/a', 7), set('/a/b', 9))).toBe('{"a":7}');
    expect(bodyAfter('{"a":1}', set('/a', 7), set('/a', 8), remove('/a'))).toBe('{"a":7}');
  });

  it('start a body where there is none', () => expect(bodyAfter(null, set('/model', 'grok-4.7'))).toBe('{\n  "model": "grok-4.7"\n}'));

  it('survive names that mean something to JavaScript', () => {
    expect(bodyAfter('{"__proto__":1,"a":2}', remove('/__proto__'))).toBe('{"a":2}');
    expect(bodyAfter('{"a":2}', set('/__proto__', 1))).toBe('{"a":2,"__proto__":1}');
    expect(bodyAfter('{"a":2}', set('/__proto__/x', 1))).toBe('{"a":2,"__proto__":{"x":1}}');
  });

  it('give up on a body nested beyond reading instead of crashing', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    expect(() => bodyAfter(deep, remove('/0/0'))).not.toThrow();
  });
});

/** What the edits mean, on the parsed value: the model that the text surgery is held against. */
function removed(value: Json, pointers: readonly string[]): Json {
  const visit = (node: Json, pointer: string): Json => {
    if (Array.isArray(node)) return node.flatMap((item: Json, index) => (pointers.includes(pointer + pointerOf(index)) ? [] : [visit(item, pointer + pointerOf(index))]));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).flatMap(([key, item]) => (pointers.includes(pointer + pointerOf(key)) ? [] : [[key, visit(item, pointer + pointerOf(key))]])));
  };
  return visit(value, '');
}

function pointersIn(value: Json, base = ''): string[] {
  const children: [string, Json][] = Array.isArray(value) ? value.map((item: Json, index) => [String(index), item]) : typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return children.flatMap(([key, item]) => [base + pointerOf(key), ...pointersIn(item, base + pointerOf(key))]);
}

describe('removals anywhere, in any layout', () => {
  it('mean the same for the text as for the value', () => {
    const document = fc.jsonValue({ maxDepth: 4 }).map((value): Json => JSON.parse(JSON.stringify(value)));
    const layout = fc.constantFrom<string | number | undefined>(undefined, 2, '\t');
    fc.assert(
      fc.property(document, layout, fc.array(fc.nat(), { maxLength: 5 }), (value, indent, picks) => {
        const all = pointersIn(value);
        const pointers = [...new Set(picks.flatMap((pick) => all[pick % Math.max(1, all.length)] ?? []))];
        const after = bodyAfter(JSON.stringify(value, null, indent), ...pointers.map(remove));
        expect(JSON.parse(after ?? '')).toEqual(removed(value, pointers));
        if (indent !== undefined && pointers.every((pointer) => pathOf(pointer).length === 1) && removed(value, pointers) !== value) {
          const left = removed(value, pointers);
          // Whole members taken out of a regular layout leave that layout.
          expect(after).toBe(JSON.stringify(left, null, indent));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a member that is called -', () => {
  it('is a member, and no place behind the last item', () => {
    expect(bodyAfter('{"-":1,"list":[1]}', remove('/-'), set('/list/-', 2))).toBe('{"list":[1,2]}');
  });
});
